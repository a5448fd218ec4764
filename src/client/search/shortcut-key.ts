/** Where the choice about the single-key shortcut is kept, on this device only. */
export const SHORTCUT_KEY = 'phim-tat';
