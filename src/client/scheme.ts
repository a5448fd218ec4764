/** The switch in the footer: the device's scheme, light or dark. Hidden until this runs. */
import { SCHEME_KEY } from './scheme-key';

type Scheme = 'auto' | 'light' | 'dark';

const root = document.documentElement;
const isScheme = (value: string | undefined): value is Scheme =>
	value === 'auto' || value === 'light' || value === 'dark';

function obey(scheme: Scheme): void {
	if (scheme === 'auto') delete root.dataset.scheme;
	else root.dataset.scheme = scheme;
	try {
		if (scheme === 'auto') localStorage.removeItem(SCHEME_KEY);
		else localStorage.setItem(SCHEME_KEY, scheme);
	} catch {
		// Storage is closed: the choice holds for this page.
	}
}

// Where light-dark() is unknown there is one scheme, and nothing to choose.
if (CSS.supports('color', 'light-dark(#000, #fff)')) {
	for (const choices of document.querySelectorAll<HTMLFieldSetElement>('[data-scheme-switch]')) {
		const current = isScheme(root.dataset.scheme) ? root.dataset.scheme : 'auto';
		for (const input of choices.querySelectorAll('input')) {
			input.checked = input.value === current;
			input.addEventListener('change', () => {
				if (isScheme(input.value)) obey(input.value);
			});
		}
		choices.hidden = false;
	}
}
