/** Where the chosen colour scheme is kept, on this device only. */
export const SCHEME_KEY = 'giao-dien';
