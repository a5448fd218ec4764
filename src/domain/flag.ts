import { z } from 'zod';

/** A yes or no as YAML writes it: `true` or `false`. */
export const flag = z.enum(['true', 'false']).transform((text) => text === 'true');
