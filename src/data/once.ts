/** A function that computes its result once for each thing it is given: catalogues, timelines and plans do not change, and most pages ask for the same of them. */
export function oncePer<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
	const known = new WeakMap<Key, { readonly value: Value }>();
	return (key) => {
		const found = known.get(key) ?? { value: compute(key) };
		known.set(key, found);
		return found.value;
	};
}
