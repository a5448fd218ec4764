import { Graph, layout } from '@dagrejs/dagre';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Instrument } from '../domain/citation/instruments.ts';
import { yearOf } from '../domain/dates.ts';
import { type GenealogyEdge, type GenealogyNode, genealogyOf } from '../domain/genealogy.ts';
import { vi } from '../i18n/vi.ts';
import { instrumentName, planName, planPlace, shortened } from './labels.ts';
import { href, paths } from './urls.ts';

/** What a box of the picture says: two short lines of words that lead somewhere. */
interface Words {
	readonly id: string;
	readonly isSelf: boolean;
	readonly name: string;
	readonly about: string;
	readonly href: string;
}

/** An instrument's genealogy in words: all that its picture is drawn from. */
export interface GenealogyWords {
	readonly boxes: readonly Words[];
	/** Ids of the older and the newer of two boxes; labels of lines between the same two differ. */
	readonly lines: readonly { readonly from: string; readonly to: string; readonly label: string }[];
	readonly isCut: boolean;
}

/** A box where it stands. `x` and `y` are its middle. */
interface Box extends Words {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** A line from the older of two boxes to the newer one. */
interface Line {
	readonly from: Box;
	readonly to: Box;
	/** What the newer one does: `Thực hiện`. */
	readonly label: string;
	/** `M… L…` of an SVG path, and the middle of its label. */
	readonly path: string;
	readonly x: number;
	readonly y: number;
}

/** The picture of what an instrument rests on (left) and what rests on it (right). */
export interface GenealogyPicture {
	readonly width: number;
	readonly height: number;
	readonly boxes: readonly Box[];
	readonly lines: readonly Line[];
	readonly isCut: boolean;
}

interface Point {
	readonly x: number;
	readonly y: number;
}

/** Widths of a character of a name, which is bold and mostly capitals, and of other words; height of a box. In pixels. */
const NAME_CHARACTER = 8.4;
const CHARACTER = 7.4;
const HEIGHT = 44;
/** Characters of a line of a box. */
const MOST_CHARACTERS = 30;

/** An instrument's genealogy in words; null where it stands alone. */
export function genealogyWords(catalogue: Catalogue, self: Instrument): GenealogyWords | null {
	const genealogy = genealogyOf(catalogue, self);
	return (
		genealogy && {
			boxes: genealogy.nodes.map((node) => ({ id: node.id, isSelf: node.isSelf, ...wordsOf(catalogue, node) })),
			lines: genealogy.edges.map((edge) => ({ from: edge.from, to: edge.to, label: labelOf(edge) })),
			isCut: genealogy.isCut,
		}
	);
}

/** Lays a genealogy out. */
export function drawGenealogy(words: GenealogyWords): GenealogyPicture {
	const graph = new Graph({ multigraph: true });
	graph.setGraph({ rankdir: 'LR', nodesep: 14, ranksep: 40, edgesep: 10, marginx: 4, marginy: 4 });
	for (const { id, name, about } of words.boxes) {
		graph.setNode(id, { width: Math.max(name.length * NAME_CHARACTER, about.length * CHARACTER) + 20, height: HEIGHT });
	}
	for (const { from, to, label } of words.lines) {
		graph.setEdge(from, to, { width: label.length * CHARACTER, height: 16, labelpos: 'c' }, label);
	}
	layout(graph);
	const boxes = words.boxes.map((box): Box => {
		const { x, y, width, height } = graph.node(box.id);
		return { ...box, x: round(x), y: round(y), width: round(width), height };
	});
	const boxOf = new Map(boxes.map((box) => [box.id, box]));
	const lines = words.lines.flatMap(({ label, ...ends }): Line[] => {
		const { points, x, y } = graph.edge(ends.from, ends.to, label);
		const [from, to] = [boxOf.get(ends.from), boxOf.get(ends.to)];
		const path = points
			.map((point: Point, index: number) => `${index === 0 ? 'M' : 'L'}${round(point.x)} ${round(point.y)}`)
			.join('');
		return from && to ? [{ from, to, label, path, x: round(x ?? 0), y: round(y ?? 0) }] : [];
	});
	const { width = 0, height = 0 } = graph.graph();
	return { width: Math.ceil(width), height: Math.ceil(height), boxes, lines, isCut: words.isCut };
}

function wordsOf(catalogue: Catalogue, node: GenealogyNode): { name: string; about: string; href: string } {
	switch (node.kind) {
		case 'instrument': {
			const { instrument } = node;
			const kind = vi.instrument.kind[instrument.kind];
			const when = instrument.date === null ? instrument.year : yearOf(instrument.date);
			const about = [kind, when].filter(Boolean).join(', ');
			return {
				name: shortened(instrumentName(instrument), MOST_CHARACTERS),
				about,
				href: href(paths.instrument(instrument.id)),
			};
		}
		case 'plan': {
			const { plan } = node;
			const name = plan.data.number === null ? vi.plan.noNumberCited : planName(catalogue, plan);
			return {
				name: shortened(name, MOST_CHARACTERS),
				about: shortened(planPlace(catalogue, plan), MOST_CHARACTERS),
				href: href(paths.plan(plan.id)),
			};
		}
		case 'plans':
			return {
				name: vi.list.plans(node.count),
				about: vi.genealogy.cites,
				href: href(paths.instrumentCiting(node.of.id)),
			};
	}
}

function labelOf({ type }: GenealogyEdge): string {
	return type === 'cites' ? vi.genealogy.cites : vi.instrument.relation[type].out;
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
