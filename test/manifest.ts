import { TOOLS } from '../client/src/agents/contributions.ts';
import { COMMAND_ICONS, COMMANDS, type CommandName } from '../client/src/commands/titles.ts';
import { KINDS } from '../client/src/kinds.ts';
import { VIEWS, type Welcome } from '../client/src/views/contributions.ts';
import { WALKTHROUGH } from '../client/src/walkthrough.ts';
import { SETTINGS } from '../server/src/core/settings.ts';
import { LEVELLED } from '../server/src/project/levelled.ts';
import { titleOf } from './titles.ts';

interface Text {
  readonly vi: string;
  readonly en: string;
}

/** What of package.json and its texts is derived: settings, commands and theme colours, from the tables in the source. */
export function derivedManifest() {
  const texts = new Map<string, Text>([['description', DESCRIPTION]]);
  /** Notes a text, and gives the reference to it. */
  const text = (key: string, value: Text): string => {
    texts.set(key, value);
    return `%${key}%`;
  };
  const contributes = {
    commands: [
      ...Object.entries(COMMANDS).flatMap(([name, title]) => [
        {
          command: `soatSo.${name}`,
          category: 'Soát Số',
          title: text(`command.${name}`, title),
          ...iconOf(COMMAND_ICONS[name as CommandName]),
        },
        {
          command: `soatSo.${name}.inOtherLanguage`,
          category: 'Soát Số',
          title: text(`command.${name}.inOtherLanguage`, { vi: title.en, en: title.vi }),
        },
      ]),
      ...Object.entries<ViewCommand>(VIEWS.commands).map(([command, { title, icon }]) => ({
        ...{ command, category: 'Soát Số', title: text(command, title) },
        ...iconOf(icon),
      })),
    ],
    menus: {
      commandPalette: [
        ...Object.keys(COMMANDS).map((name) => ({
          command: `soatSo.${name}.inOtherLanguage`,
          when: "config.soatSo.locale != 'en'",
        })),
        ...Object.keys(VIEWS.commands).map((command) => ({ command, when: 'false' })),
      ],
      ...VIEWS.menus,
    },
    viewsContainers: { activitybar: [VIEWS.container] },
    views: {
      [VIEWS.container.id]: VIEWS.views.map(({ id, name }) => ({
        id,
        name: text(id, name),
        contextualTitle: 'Soát Số',
      })),
    },
    viewsWelcome: VIEWS.welcome.flatMap(({ view, when, contents }: Welcome, n) =>
      (['vi', 'en'] as const).map((locale) => ({
        view,
        when: `${when ? `(${when}) && ` : ''}config.soatSo.locale ${locale === 'en' ? '==' : '!='} 'en'`,
        contents: text(`welcome.${n + 1}.${locale}`, { vi: contents[locale], en: contents[locale] }),
      })),
    ),
    colors: Object.values(KINDS).map(({ name, color, dark, light, highContrast, highContrastLight }) => ({
      id: color,
      description: text(`color.${color.replace('soatSo.', '')}`, name),
      defaults: { dark, light, highContrast, highContrastLight },
    })),
    semanticTokenTypes: [
      {
        id: 'indicator',
        description: text('semanticToken.indicator', {
          vi: 'Tên chỉ tiêu mà số liệu nói đến',
          en: 'What a figure is said of',
        }),
      },
    ],
    languageModelTools: Object.entries(TOOLS).map(([id, tool]) => ({
      name: tool.name,
      displayName: text(`tool.${id}`, bilingualTitle(tool.title)),
      toolReferenceName: tool.reference,
      canBeReferencedInPrompt: true,
      icon: tool.icon,
      userDescription: text(`tool.${id}.description`, tool.description),
      modelDescription: tool.forModels,
      inputSchema: tool.input,
      tags: ['vietnamese', 'figures', 'proofreading'],
    })),
    walkthroughs: (['vi', 'en'] as const).map((language) => walkthroughIn(language, text)),
    configuration: {
      title: 'Soát Số',
      properties: Object.fromEntries(
        Object.entries<Setting>(SETTINGS).map(([name, setting], order) => [
          `soatSo.${name}`,
          {
            order,
            markdownDescription: text(`setting.${name}`, bilingual(setting.title)),
            ...schemaOf(name, setting, text),
            default: setting.default,
          },
        ]),
      ),
    },
  };
  const inLanguage = (language: 'vi' | 'en') =>
    Object.fromEntries([...texts].map(([key, value]) => [key, value[language]]));
  return { contributes, en: inLanguage('en'), vi: inLanguage('vi') };
}

/**
 * The first steps in one language. Which of the two is there is the setting's to say, as with all that the extension
 * says: so both languages of the manifest's texts have the same words.
 */
function walkthroughIn(language: 'vi' | 'en', text: (key: string, value: Text) => string): object {
  const said = (key: string, value: Text) =>
    text(`walkthrough.${language}.${key}`, { vi: value[language], en: value[language] });
  return {
    id: language === 'vi' ? 'firstSteps' : 'firstSteps.en',
    when: `config.soatSo.locale ${language === 'en' ? '==' : '!='} 'en'`,
    title: said('title', WALKTHROUGH.title),
    description: said('description', WALKTHROUGH.description),
    steps: WALKTHROUGH.steps.map(({ id, title, description, command, button, picture, alt }) => {
      const run = command === 'showProblems' ? 'workbench.actions.view.problems' : `soatSo.${command}`;
      const [light, dark] = ['light', 'dark'].map((theme) => `media/walkthrough/${picture}-${theme}.png`);
      const withButton = (one: 'vi' | 'en') => `${description[one]}\n[${button[one]}](command:${run})`;
      return {
        id,
        title: said(`${id}.title`, title),
        description: said(`${id}.description`, { vi: withButton('vi'), en: withButton('en') }),
        media: { image: { light, dark, hc: dark, hcLight: light }, altText: said(`${id}.alt`, alt) },
        completionEvents: [`onCommand:${run}`],
      };
    }),
  };
}

const DESCRIPTION: Text = {
  vi: 'Soát số liệu trong văn bản kế hoạch, báo cáo, nghị quyết tiếng Việt: đọc từng con số, chỉ ra chỗ chưa khớp.',
  en: 'Checks the figures of Vietnamese plans, reports and resolutions: reads every number, shows where they contradict each other. Soát số liệu trong văn bản tiếng Việt.',
};

/** The same, of a title. */
const bilingualTitle = ({ vi, en }: Text): Text => ({ vi, en: `${en} · ${vi}` });

/** VS Code has no Vietnamese display language of its own: the English texts of settings bring the Vietnamese along. */
const bilingual = ({ vi, en }: Text): Text => ({ vi: `${vi}.`, en: `${en}.\n\n${vi}.` });

interface ViewCommand {
  readonly title: Text;
  readonly icon?: string;
}

const iconOf = (icon: string | undefined): { readonly icon?: string } => (icon ? { icon } : {});

interface Setting {
  readonly default: unknown;
  readonly title: Text;
  readonly choices?: readonly string[];
  readonly meanings?: Readonly<Record<string, Text>>;
  readonly minimum?: number;
}

function schemaOf(
  name: string,
  { default: value, choices, meanings, minimum }: Setting,
  text: (key: string, value: Text) => string,
): object {
  if (Array.isArray(value)) {
    const kinds: Readonly<Record<string, { readonly name: Text }>> = KINDS;
    const described = choices?.map((choice) => text(`setting.${name}.${choice}`, kinds[choice]?.name ?? plain(choice)));
    return {
      type: 'array',
      items: { type: 'string', enum: choices, enumDescriptions: described },
      uniqueItems: true,
    };
  }
  if (typeof value === 'object') {
    const level = (description: string) => ({ type: 'string', enum: choices, description });
    return {
      type: 'object',
      properties: Object.fromEntries(LEVELLED.map((name) => [name, level(text(`rule.${name}`, titleOf(name)))])),
      additionalProperties: false,
    };
  }
  const labels = name === 'locale' ? { enumItemLabels: ['Tiếng Việt', 'English'] } : {};
  const described = meanings && {
    enumDescriptions: choices?.map((choice) =>
      text(`setting.${name}.${choice}`, bilingual(meanings[choice] ?? plain(choice))),
    ),
  };
  return {
    type: typeof value,
    ...(choices && { enum: choices, ...labels, ...described }),
    ...(minimum !== undefined && { minimum }),
  };
}

const plain = (word: string): Text => ({ vi: word, en: word });
