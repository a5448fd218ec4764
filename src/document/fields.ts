import type { z } from 'zod';

/** The fields that a schema knows at a path, for messages; none where it takes no fields there. */
export function fieldsAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
	const { def } = (schema as z.core.$ZodTypes)._zod;
	const [step, ...rest] = path;
	switch (def.type) {
		case 'object':
			if (step === undefined) return Object.keys(def.shape);
			return Object.hasOwn(def.shape, step) ? fieldsAt(def.shape[step as string] as z.core.$ZodType, rest) : [];
		case 'array':
			return fieldsAt(def.element, rest);
		case 'union':
			return [...new Set(def.options.flatMap((option) => fieldsAt(option, path)))];
		case 'optional':
		case 'nullable':
		case 'default':
			return fieldsAt(def.innerType, path);
		default:
			return [];
	}
}
