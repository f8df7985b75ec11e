import { claimedType, extensionOf, fileFault, fileNameFrom, isHeic, sizeBound, typeOf } from './files.ts';
import { charactersIn, limits } from './limits.ts';

test('a file is refused by its name before it is sent: programs, scripts, and what has no end', () => {
  for (const name of ['setup.exe', 'macro.js', 'run.ps1', 'x.hta', 'noend', 'a.docm', '.png']) expect(fileFault(fileNameFrom(name), 10)).toBe('FILE_TYPE_REFUSED');
  for (const name of ['Plan.PNG', 'budget.xlsx', 'notes.txt', 'drawing.svg', 'a.b.pdf']) expect(fileFault(name, 10)).toBeNull();
});

test('a photo as an iPhone keeps it is told from other files that are refused', () => {
  for (const name of ['IMG_0042.HEIC', 'photo.heif']) expect(fileFault(name, 10)).toBe('PHOTO_IN_HEIC');
  expect(['image/heic', 'image/heif', 'image/heic-sequence'].every(isHeic)).toBe(true);
  expect([null, 'image/avif', 'image/jpeg'].some(isHeic)).toBe(false);
});

test('a picture and another file have bounds of their own, in bytes', () => {
  expect(fileFault('a.png', limits.imageBytes.max)).toBeNull();
  expect(fileFault('a.png', limits.imageBytes.max + 1)).toBe('FILE_TOO_LARGE');
  expect(fileFault('a.pdf', limits.imageBytes.max + 1)).toBeNull();
  expect(fileFault('a.pdf', limits.fileBytes.max + 1)).toBe('FILE_TOO_LARGE');
  expect(fileFault('a.pdf', 0)).toBe('FILE_EMPTY');
  expect(sizeBound('a.gif')).toBe(limits.imageBytes);
});

test.each([
  ['photo.jpg', 'image/jpeg', false, 'image/jpeg'],
  // A picture with another picture's name is a picture.
  ['photo.jpg', 'image/png', false, 'image/png'],
  ['photo.jpg', null, true, null],
  ['photo.jpg', 'application/pdf', false, null],
  ['report.pdf', 'application/pdf', false, 'application/pdf'],
  ['report.pdf', 'image/png', false, null],
  ['report.pdf', 'application/x-msdownload', false, null],
  ['list.csv', null, true, 'text/csv'],
  ['list.csv', null, false, null],
  ['page.html', null, true, 'text/html'],
  ['drawing.svg', 'application/xml', true, 'text/html'],
  ['feed.xml', 'application/xml', true, 'text/html'],
  ['notes.txt', 'application/zip', false, null],
  ['letter.docx', 'application/zip', false, null],
  ['tool.exe', 'application/x-msdownload', false, null],
])('%s that holds %j, all of it text: %j, is taken as %j', (name, found, isText, type) => {
  expect(typeOf(name, found, isText)).toBe(type);
});

test('a name is one line without path, control or direction signs, and its end stays', () => {
  expect(fileNameFrom('C:\\docs\\..\\plan.pdf')).toBe('plan.pdf');
  expect(fileNameFrom('../../etc/passwd')).toBe('passwd');
  expect(fileNameFrom('a\u202egnp.exe\r\nX: y')).toBe('agnp.exeX: y');
  expect(fileNameFrom('')).toBe('file');
  expect(fileNameFrom('.htaccess')).toBe('htaccess');
  const long = fileNameFrom(`${'é'.repeat(300)}.xlsx`);
  expect([charactersIn(long), extensionOf(long)]).toEqual([limits.fileName.max, 'xlsx']);
});

test('what a name claims is known by its end, capitals or not', () => {
  expect(claimedType('PHOTO.JPEG')).toBe('image/jpeg');
  expect(claimedType('photo')).toBeNull();
});
