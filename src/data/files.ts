import { Zip, type ZipInputFile } from 'fflate';
import { z } from 'zod';
import type { Catalogue } from '../domain/catalogue.ts';
import { csvHead, csvLine } from '../domain/rows/csv.ts';
import { allRows } from '../domain/rows/rows.ts';
import { FILE_NAMES, type FileName, ROW_SCHEMAS } from '../domain/rows/schemas.ts';
import { oncePer } from './once.ts';
import { type PackedFile, Packer, unpack } from './packed.ts';
import { getCatalogue } from './record.ts';
import { absolute, paths } from './urls.ts';

/** The zip of all data files. */
export const ARCHIVE = 'binh-dang-gioi.zip';

/** What zip calls deflate. */
const DEFLATED = 8;

/** The files of one kind of rows, by their names. */
interface Packed {
	readonly rows: number;
	readonly files: ReadonlyMap<string, PackedFile>;
}

/** Files of a catalogue, as far as they were asked for. */
const filesOf = oncePer((_: Catalogue) => new Map<FileName, Promise<Packed>>());

async function getPacked(name: FileName): Promise<Packed> {
	const catalogue = getCatalogue();
	const known = filesOf(catalogue);
	const packed = known.get(name) ?? packFiles(catalogue, name);
	known.set(name, packed);
	return packed;
}

async function packFiles(catalogue: Catalogue, name: FileName): Promise<Packed> {
	const addresses = {
		plan: (id: string) => absolute(paths.plan(id)),
		instrument: (id: string) => absolute(paths.instrument(id)),
	};
	const columns = columnsOf(name);
	const [json, csv, schema] = [new Packer(), new Packer(), new Packer()];
	await csv.add(csvHead(columns));
	await schema.add(`${JSON.stringify(schemaOf(name), null, '\t')}\n`);
	let rows = 0;
	for (const row of allRows(catalogue, addresses)[name]) {
		// A row a line: what differs between two editions is seen line by line.
		await json.add(`${rows === 0 ? '[' : ','}\n${JSON.stringify(row)}`);
		await csv.add(csvLine(columns, row));
		rows++;
	}
	await json.add(`${rows === 0 ? '[' : ''}\n]\n`);
	const files = new Map<string, PackedFile>();
	for (const [form, packer] of Object.entries({ json, csv, 'schema.json': schema }))
		files.set(`${name}.${form}`, await packer.end());
	return { rows, files };
}

/** How much a file holds. */
export interface Extent {
	readonly rows: number;
	/** Bytes in each form, by the file's name. */
	readonly sizes: ReadonlyMap<string, number>;
}

/** How much each file holds, in their order. */
export async function getExtents(): Promise<Map<FileName, Extent>> {
	const extents = new Map<FileName, Extent>();
	for (const name of FILE_NAMES) {
		const { rows, files } = await getPacked(name);
		extents.set(name, { rows, sizes: new Map([...files].map(([file, { size }]) => [file, size])) });
	}
	return extents;
}

/** Columns of a file, in their order. */
function columnsOf(name: FileName): string[] {
	return Object.keys(ROW_SCHEMAS[name].shape);
}

/** The JSON Schema of a file: an array of rows. */
function schemaOf(name: FileName): object {
	const { $schema, ...row } = z.toJSONSchema(ROW_SCHEMAS[name]);
	return { $schema, $id: absolute(paths.dataFile(`${name}.schema.json`)), type: 'array', items: row };
}

/** Every file that is published under /data/ but for the archive: JSON, its CSV twin and its JSON Schema. */
export const DATA_FILES: ReadonlyArray<{ readonly name: FileName; readonly file: string }> = FILE_NAMES.flatMap(
	(name) => ['json', 'csv', 'schema.json'].map((ending) => ({ name, file: `${name}.${ending}` })),
);

/** One of them, in UTF-8; undefined where there is none of that name. */
export async function getDataFile(file: string): Promise<ReadableStream<Uint8Array<ArrayBuffer>> | undefined> {
	const found = DATA_FILES.find((one) => one.file === file);
	const packed = found && (await getPacked(found.name)).files.get(file);
	return packed && unpack(packed);
}

/** All files in one archive; entries carry a fixed time, so that equal content gives equal bytes. */
export async function getArchive(): Promise<Uint8Array<ArrayBuffer>> {
	const chunks: Uint8Array[] = [];
	const zip = new Zip((error, chunk) => {
		if (error) throw error;
		chunks.push(chunk);
	});
	const mtime = new Date(1980, 0, 1);
	for (const name of FILE_NAMES) {
		for (const [filename, { size, crc, packed }] of (await getPacked(name)).files) {
			const file: ZipInputFile = { filename, size, crc, compression: DEFLATED, mtime };
			zip.add(file);
			file.ondata?.(null, new Uint8Array(packed), true);
		}
	}
	zip.end();
	return new Uint8Array(Buffer.concat(chunks));
}

/** A column as the data page describes it: what its values are, and the allowed ones where they are few. */
export interface Field {
	readonly field: string;
	readonly type: 'text' | 'number' | 'yes-no' | 'list' | 'fields';
	readonly values: readonly string[];
	readonly nullable: boolean;
}

interface Shape {
	readonly type?: string;
	readonly enum?: readonly string[];
	readonly anyOf?: readonly Shape[];
}

/** The columns of a file, from its schema. */
export function fieldsOf(name: FileName): Field[] {
	const { properties = {} } = z.toJSONSchema(ROW_SCHEMAS[name]);
	return Object.entries(properties).map(([field, schema]) => {
		const options = (schema as Shape).anyOf ?? [schema as Shape];
		const value = options.find(({ type }) => type !== 'null') ?? {};
		return {
			field,
			type: typeOf(value),
			values: value.enum ?? [],
			nullable: options.some(({ type }) => type === 'null'),
		};
	});
}

function typeOf({ type }: Shape): Field['type'] {
	if (type === 'integer' || type === 'number') return 'number';
	if (type === 'boolean') return 'yes-no';
	return type === 'array' ? 'list' : type === 'object' ? 'fields' : 'text';
}
