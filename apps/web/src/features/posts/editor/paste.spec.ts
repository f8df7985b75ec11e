import { Editor, generateJSON } from '@tiptap/core';
import { cleanPaste } from './clean-paste.ts';
import { editorExtensions } from './extensions.ts';
import { markdownOf, treeOf } from './markdown.ts';
import { pasteProps, pasteWords } from './paste.ts';

const nobody = { nameOf: () => Promise.resolve(null), suggestions: [] };
const extensions = editorExtensions(nobody);
/** The Markdown that the editor makes of HTML from the clipboard. */
const pasted = (html: string) => markdownOf(generateJSON(cleanPaste(html), extensions));

// As Word for Windows puts it on the clipboard.
const word = (body: string) => `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Word.Document><meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Users/AWA~1.DIA/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View><w:HyphenationZone>21</w:HyphenationZone></w:WordDocument></xml><![endif]-->
<style><!-- /* Font Definitions */ @font-face {font-family:"Cambria Math";} p.MsoNormal {mso-style-qformat:yes; margin:0cm; font-size:11.0pt;} --></style></head>
<body lang=FR style='tab-interval:35.4pt;word-wrap:break-word'><!--StartFragment-->${body}<!--EndFragment--></body></html>`;

const item = (text: string, { level = 1, mark = '·', place = 'Middle' } = {}) => `
<p class=MsoListParagraphCxSp${place} style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;

describe('from Word', () => {
  test('a text with a title, headings, bold and italic words keeps these and nothing else', () => {
    expect(pasted(word(`
<p class=MsoTitle>Plan de prévention<o:p></o:p></p>
<h1>Avant d’ouvrir l’armoire<o:p></o:p></h1>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal style='margin-bottom:8.0pt;line-height:107%'><span lang=FR style='font-size:12.0pt;font-family:"Calibri",sans-serif;color:#1F4E79'>Portez <b style='mso-bidi-font-weight:normal'>les gants</b> et
<i>les lunettes</i>.<span style='mso-spacerun:yes'>   </span>Puis coupez.</span><o:p></o:p></p>
<h5>Ensuite</h5>`))).toBe(`## Plan de prévention

## Avant d’ouvrir l’armoire

Portez **les gants** et *les lunettes*. Puis coupez.

#### Ensuite`);
  });

  test('lists, which it draws as paragraphs, are lists, one within the other; a new one begins after other words', () => {
    expect(pasted(word(`<p class=MsoNormal>À prendre :<o:p></o:p></p>${item('Échelle', { place: 'First' })}${item('Harnais')}${item('Longe', { level: 2, mark: 'o' })}${item('Casque', { level: 2, mark: 'o' })}${item('Gants', { place: 'Last' })}
<p class=MsoNormal>Puis :<o:p></o:p></p>${item('Ouvrir', { mark: '1.', place: 'First' })}${item('Couper', { mark: '2.', place: 'Last' })}`))).toBe(`À prendre :

- Échelle
- Harnais
  - Longe
  - Casque
- Gants

Puis :

1. Ouvrir
2. Couper`);
  });

  test('a table keeps its cells: merged ones apart, several paragraphs in one as its lines', () => {
    const cell = (text: string, more = '') => `<td width=302 valign=top style='width:226.55pt;border:solid windowtext 1.0pt'${more}>${text}</td>`;
    expect(pasted(word(`<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'>
<tr style='mso-yfti-irow:0'>${cell('<p class=MsoNormal><b>Site<o:p></o:p></b></p>')}${cell('<p class=MsoNormal><b>Jour<o:p></o:p></b></p>')}</tr>
<tr style='mso-yfti-irow:1'>${cell('<p class=MsoNormal>Rennes<o:p></o:p></p>')}${cell('<p class=MsoNormal>Lundi<o:p></o:p></p><p class=MsoNormal>et jeudi<o:p></o:p></p>')}</tr></table>`))).toMatch(/^\| \*\*Site\*\* \| \*\*Jour\*\* \|\n\| -+ \| -+ \|\n\| Rennes \| Lundi.*et jeudi \|$/);
  });

  test('pictures, which lie on the writer’s own disk, stay there', () => {
    expect(pasted(word(`<p class=MsoNormal>Voici<!--[if gte vml 1]><v:shape id="Image_1" style='width:453pt'><v:imagedata src="file:///C:/Users/AWA/clip_image001.png"/></v:shape><![endif]--><![if !vml]><img width=604 src="file:///C:/Users/AWA/clip_image001.png"><![endif]><o:p></o:p></p>`))).toBe('Voici');
  });
});

describe('from Outlook', () => {
  test('a message keeps its words, links and quoted sender, without the blank lines between', () => {
    expect(pasted(`<html><head><meta name=Generator content="Microsoft Word 15 (filtered medium)"></head><body lang=FR link="#0563C1" vlink="#954F72"><div class=WordSection1>
<p class=MsoNormal><span style='mso-fareast-language:EN-US'>Bonjour à tous,<o:p></o:p></span></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal>Le relevé est <a href="https://releves.meridian.example/rennes">ici</a>, et <a href="javascript:alert(1)">pas là</a>.<o:p></o:p></p>
<div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b>De :</b> Bruno Le Goff &lt;bruno@meridian.example&gt;<br><b>Envoyé :</b> lundi<o:p></o:p></p></div></div></body></html>`)?.replace(/\\\n/g, '\n')).toBe(`Bonjour à tous,

Le relevé est [ici](https://releves.meridian.example/rennes), et pas là.

**De :** Bruno Le Goff \\<bruno@meridian.example>
**Envoyé :** lundi`);
  });

  test('on the web, its lists are lists already, and stay as they are', () => {
    expect(pasted(`<div class="elementToProof" style="font-family:Aptos,sans-serif;font-size:12pt"><ul data-editing-info="{}"><li style="color:rgb(0,0,0)"><div role="presentation">Un</div></li><li class="MsoListParagraph"><p class="MsoListParagraph">Deux</p></li></ul></div>`)).toBe('- Un\n- Deux');
  });
});

describe('what was pasted', () => {
  // jsdom has no clipboard.
  beforeAll(() => {
    globalThis.ClipboardEvent ??= class extends Event {
      clipboardData = null;
    };
  });

  function write(markdown: string) {
    const offers: (string | null)[] = [];
    const editor = new Editor({ element: document.createElement('div'), extensions, content: treeOf(markdown), editorProps: pasteProps({ onFiles: () => false, onFormatted: (words) => offers.push(words) }) });
    return { editor, offers, text: () => markdownOf(editor.getJSON()) };
  }
  const clipboard = (words: string) => Object.assign(new Event('paste'), { clipboardData: { getData: (type: string) => (type === 'text/plain' ? words : ''), files: [], items: [], types: [] } }) as unknown as ClipboardEvent;

  test('is one step back, apart from what was typed the moment before', () => {
    const { editor, text } = write('Voici');
    editor.commands.setTextSelection(editor.state.doc.content.size - 1);
    editor.view.dispatch(editor.state.tr.insertText(' :'));
    editor.view.pasteHTML('<p>un <b>mot</b></p>', clipboard('un mot'));
    expect(text()).toBe('Voici :un **mot**');
    editor.commands.undo();
    expect(text()).toBe('Voici :');
    editor.destroy();
  });

  test('can be kept as words alone, where it came with formatting', () => {
    const { editor, offers, text } = write('Voici');
    editor.commands.setTextSelection(editor.state.doc.content.size - 1);
    editor.view.pasteHTML('<p> un <b>mot</b></p>', clipboard(' un mot'));
    expect(offers).toEqual([' un mot']);
    pasteWords(editor, offers[0]!);
    expect(text()).toBe('Voici un mot');
    editor.commands.undo();
    expect(text()).toBe('Voici');
    editor.destroy();
  });

  test('offers nothing where it is plain', () => {
    const { editor, offers } = write('Voici');
    editor.view.pasteHTML('<p>un mot</p>', clipboard('un mot'));
    expect(offers).toEqual([null]);
    editor.destroy();
  });
});

describe('mentions and topics', () => {
  test.each(['Voir <community:community_01> et <person:person_01>.', 'Le #service-après-vente et #5G.', '**#fibre** <community:community_01>'])('%s is the same in the editor and in Markdown', (markdown) => {
    const editor = new Editor({ extensions, content: treeOf(markdown) });
    expect(markdownOf(editor.getJSON())).toBe(markdown);
    // What is copied within the editor and pasted again.
    expect(pasted(editor.getHTML())).toBe(markdown);
    editor.destroy();
  });
});
