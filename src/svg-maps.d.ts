/** The package's own types name a types package that does not exist. */
declare module '@svg-maps/vietnam' {
	const map: {
		readonly viewBox: string;
		readonly locations: ReadonlyArray<{ readonly id: string; readonly name: string; readonly path: string }>;
	};
	export default map;
}
