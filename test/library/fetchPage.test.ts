import type { RequestListener } from 'node:http';
import net from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fetchPage } from '../../src/library/fetchPage.ts';
import { fetchThrough } from '../../src/library/fetchThrough.ts';
import { InputError } from '../../src/library/inputError.ts';
import type { Network } from '../../src/library/requestPage.ts';
import { answering, serve } from './pageServer.ts';

const ADDRESS = 'https://news.example/ferry';
const PAGE = '<!doctype html><title>Ferry returns to Osk</title><p>It sails on Monday.';
const HTML = { 'content-type': 'text/html; charset=utf-8' };
const MEGABYTES_2 = 2 * 1024 * 1024;

const rules = { allowedHosts: ['news.example', '.paper.news.example', 'wrong.example'] };

function sending(
  body: string | Uint8Array,
  headers: Record<string, string> = HTML,
  status = 200,
): RequestListener {
  return (_, response) => response.writeHead(status, headers).end(body);
}

const redirecting = (location: string): RequestListener => sending('', { location }, 302);

async function fetched(listener: RequestListener, network: Partial<Network> = {}, at = ADDRESS) {
  return fetchThrough({ ...(await serve(listener)), ...network }, at, rules);
}

/** The one sentence that the person gets to read. */
async function refusal(attempt: Promise<unknown>): Promise<string> {
  const error = await attempt.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(InputError);
  const { message } = error as InputError;
  expect(message).toMatch(/^[^\n]+[,;:] [^\n]+$/);
  return message;
}

const refused = async (...page: Parameters<typeof fetched>) => refusal(fetched(...page));

describe('a page of an allowed host', () => {
  it('is fetched with its address, without the fragment', async () => {
    expect(await fetched(sending(PAGE), {}, 'HTTPS://NEWS.example.:443/a b?c=d#e')).toEqual({
      text: PAGE,
      isHtml: true,
      address: 'https://news.example/a%20b?c=d',
    });
  });

  it('is asked for plainly: no cookies, no proof of who asks', async () => {
    const requests: unknown[] = [];
    await fetched((request, response) => {
      requests.push([request.method, request.url, request.headers]);
      response.writeHead(200, { ...HTML, 'set-cookie': 'a=b' }).end(PAGE);
    });
    expect(requests).toEqual([
      [
        'GET',
        '/ferry',
        {
          host: 'news.example',
          'user-agent': 'Verbatim (+self-hosted news quote bot)',
          accept: 'text/html, application/xhtml+xml, text/plain;q=0.5',
          'accept-language': 'en',
          'accept-encoding': 'gzip',
          connection: 'close',
        },
      ],
    ]);
  });

  it('may be a subdomain where the list says so', async () => {
    const network = await serve(sending(PAGE));
    const wide = { allowedHosts: ['.news.example'] };
    const { address } = await fetchThrough(network, 'https://a.news.example/', wide);
    expect(address).toBe('https://a.news.example/');
  });

  it('may be plain text, with any line breaks', async () => {
    expect(await fetched(sending('\uFEFFA\r\nB', { 'content-type': 'text/plain' }))).toMatchObject({
      text: 'A\nB',
      isHtml: false,
    });
  });

  it('may come compressed and be 2 MB large then', async () => {
    const text = 'a'.repeat(MEGABYTES_2);
    const packed = sending(gzipSync(text), { ...HTML, 'content-encoding': 'gzip' });
    expect((await fetched(packed)).text).toBe(text);
  });
});

describe('an address that is no page of an allowed host', () => {
  it.each([
    ['ferry', /^that is not a web address, copy it from/],
    ['http://news.example/', /does not start with https:\/\/, only such/],
    ['ftp://news.example/', /does not start with https/],
    ['javascript:alert(1)', /does not start with https/],
    ['file:///etc/passwd', /does not start with https/],
    ['https://news.example:8443/', /^news\.example:8443 names a port/],
    ['https://127.0.0.1/', /is an IP address, use the site's name/],
    ['https://0x7f.1/', /is an IP address/],
    ['https://2130706433./', /is an IP address/],
    ['https://[::1]/', /is an IP address/],
    ['https://a.news.example/', /^a\.news\.example is not a site that stories may come from \(/],
    ['https://xnews.example/', /is not a site/],
    ['https://news.example..\u{FF0F}evil.example/', /is not a web address|is not a site/],
    ['https://news.example.evil.example/', /is not a site/],
    ['https://evil.example\\@news.example/', /^evil\.example is not a site/],
    ['https://localhost/', /is not a site/],
  ])('is refused: %s', async (address, why) => {
    const network = { ...(await serve(sending(PAGE))), resolve: answering() };
    expect(await refusal(fetchThrough(network, address, rules))).toMatch(why);
  });

  it('never has its password repeated', async () => {
    const message = await refused(sending(PAGE), {}, 'https://me:secret@news.example/');
    expect(message).toBe('the address holds a user name or password, leave them out');
  });

  it('does not even when it is no address', async () => {
    const message = await refused(sending(PAGE), {}, 'https://me:secret@news example/');
    expect(message).not.toContain('secret');
  });

  it('is shown on one line and shortened, whatever it is', async () => {
    const message = await refused(
      sending(PAGE),
      {},
      `http://news.example/\n\u202E${'x'.repeat(5_000)}`,
    );
    expect(message.length).toBeLessThan(200);
  });

  it('cannot be fetched at all while no host is allowed', async () => {
    const message = await refusal(fetchPage(ADDRESS, { allowedHosts: [] }));
    expect(message).toMatch(/switched off.*paste.*ALLOWED_HOSTS/);
  });
});

describe("a host inside the operator's network", () => {
  it.each([
    ['a private address', ['10.0.0.5']],
    ['the metadata service', ['169.254.169.254']],
    ['a public and a private one', ['93.184.216.34', '192.168.1.1']],
    ['a private one of IPv6', ['2606:4700::1', 'fd00::1']],
    ['an IPv4 address inside an IPv6 one', ['::ffff:10.0.0.1']],
    ['no IP address', ['localhost']],
  ])('is not connected to: %s', async (_, answer) => {
    const message = await refused(sending(PAGE), { resolve: answering(answer) });
    expect(message).toMatch(/^news\.example leads to an address that is not on the public/);
  });

  it('is not connected to by a name server that changes its mind: one answer is checked and used', async () => {
    let asked = 0;
    const changing = answering('127.0.0.1', '10.0.0.1');
    const page = await fetched(sending(PAGE), {
      resolve: (host) => {
        asked++;
        return changing(host);
      },
    });
    expect(page.text).toBe(PAGE);
    expect(asked).toBe(1);
  });

  it('is checked anew for every redirect', async () => {
    const resolve = answering('127.0.0.1', '10.0.0.1');
    expect(await refused(redirecting('/again'), { resolve })).toMatch(/not on the public internet/);
  });

  it('is out of reach for the function that programs call', async () => {
    const message = await refusal(fetchPage('https://localhost/', { allowedHosts: ['localhost'] }));
    expect(message).toMatch(/^localhost leads to an address that is not on the public internet/);
  });
});

describe('a redirect', () => {
  it('is followed, relative or to another allowed host, and its last address told', async () => {
    const hops: Record<string, string> = {
      '/ferry': '/two#part',
      '/two': 'https://paper.news.example/three',
      '/three': '//a.paper.news.example/four',
    };
    const page = await fetched((request, response) => {
      const location = hops[request.url ?? ''];
      (location ? redirecting(location) : sending(PAGE))(request, response);
    });
    expect(page).toMatchObject({ text: PAGE, address: 'https://a.paper.news.example/four' });
  });

  it.each([
    ['http://news.example/', /redirects elsewhere: http:\/\/news\.example\/ does not start with/],
    ['https://elsewhere.example/', /redirects elsewhere: elsewhere\.example is not a site/],
    ['https://127.0.0.1/', /is an IP address/],
    ['https://news.example:22/', /names a port/],
    ['https://a:b@news.example/', /user name or password/],
    ['data:text/html,hello', /does not start with https/],
    ['https://', /is not a web address/],
  ])('to %s is refused', async (location, why) => {
    expect(await refused(redirecting(location))).toMatch(why);
  });

  it('is followed five times and no more', async () => {
    let visits = 0;
    const counting: RequestListener = (request, response) => {
      visits++;
      redirecting('/ferry')(request, response);
    };
    expect(await refused(counting)).toMatch(/is redirected more than 5 times, use the address/);
    expect(visits).toBe(6);
  });
});

describe('too much or too slow a page', () => {
  it('is refused a byte after 2 MB', async () => {
    expect(await refused(sending('a'.repeat(MEGABYTES_2 + 1)))).toMatch(
      /is larger than 2 MB, paste/,
    );
  });

  it('is never unpacked beyond that', async () => {
    const bomb = gzipSync(Buffer.alloc(300 * MEGABYTES_2), { level: 1 });
    const before = process.memoryUsage.rss();
    const packed = sending(bomb, { ...HTML, 'content-encoding': 'gzip' });
    expect(await refused(packed)).toMatch(/is larger than 2 MB/);
    expect(process.memoryUsage.rss() - before).toBeLessThan(50 * MEGABYTES_2);
  });

  it('is not waited for, however steadily it trickles', async () => {
    const trickle: RequestListener = (_, response) => {
      response.writeHead(200, HTML);
      const drops = setInterval(() => response.write('a'), 10);
      response.on('close', () => clearInterval(drops));
    };
    expect(await refused(trickle, { patience: 150 })).toMatch(/^news\.example takes too long, try/);
  });

  it('is not waited for through redirects either', async () => {
    const slow: RequestListener = (...exchange) => {
      setTimeout(() => redirecting('/ferry')(...exchange), 60);
    };
    expect(await refused(slow, { patience: 150 })).toMatch(/takes too long/);
  });

  it('is not waited for when nothing is answered at all', async () => {
    expect(await refused(() => {}, { patience: 100 })).toMatch(/takes too long/);
    const resolve = () => new Promise<never>(() => {});
    expect(await refused(sending(PAGE), { resolve, patience: 100 })).toMatch(/takes too long/);
  });
});

describe('what cannot be read as a page', () => {
  it.each([
    ['image/png', /is image\/png, give the address of a web page or a text$/],
    ['application/pdf', /is application\/pdf/],
    ['text/html-sandboxed', /is text\/html-sandboxed/],
    ['nonsense', /is of an unknown type/],
    ['', /is of an unknown type/],
  ])('has the type %j', async (type, why) => {
    expect(await refused(sending(PAGE, { 'content-type': type }))).toMatch(why);
  });

  it.each([404, 410])('is gone: %i', async (status) => {
    expect(await refused(sending(PAGE, HTML, status))).toMatch(/is not there \(4\d\d\), check/);
  });

  it.each([
    [403, /is not given to us \(403\), open it in a browser and paste/],
    [206, /is not given to us \(206\)/],
    [429, /cannot be had at the moment \(429\), try again later/],
    [503, /cannot be had at the moment \(503\)/],
  ])('is kept back: %i', async (status, why) => {
    expect(await refused(sending(PAGE, HTML, status))).toMatch(why);
  });

  it.each([
    ['is empty', sending(''), /is empty, put the story's text into it/],
    ['is binary', sending('a\0b'), /is a binary file/],
    [
      'is not what it unpacks to',
      sending(PAGE, { ...HTML, 'content-encoding': 'gzip' }),
      /sent what/,
    ],
    [
      'is packed in a way of its own',
      sending(PAGE, { ...HTML, 'content-encoding': 'br' }),
      /is compressed in a way that was not asked for/,
    ],
    [
      'ends before it is whole',
      (_, response) => {
        response.writeHead(200, { ...HTML, 'content-length': '100' }).write('half');
        setTimeout(() => response.destroy(), 20);
      },
      /^news\.example broke off the connection, try/,
    ],
  ] satisfies [string, RequestListener, RegExp][])('%s', async (_, listener, why) => {
    expect(await refused(listener)).toMatch(why);
  });
});

describe('the words of a page', () => {
  const quoted = Buffer.from('<p>\x93It\x92s caf\xE9\x94', 'latin1');

  it.each([
    ['text/html; charset=windows-1252', quoted],
    ['text/html; charset="ISO-8859-1"', quoted],
    ['text/html', Buffer.concat([Buffer.from('<meta charset=windows-1252>'), quoted])],
    [
      'text/html',
      Buffer.concat([
        Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=latin1">'),
        quoted,
      ]),
    ],
    ['text/html', Buffer.from('<p>“It’s café”')],
    ['text/html', Buffer.from('<meta charset="utf-16"><p>“It’s café”')],
    ['text/html; charset=utf-8', Buffer.from('<meta charset="latin1"><p>“It’s café”')],
  ])('are read in their charset: %s, %s', async (type, bytes) => {
    expect((await fetched(sending(bytes, { 'content-type': type }))).text).toMatch(
      /<p>“It’s café”$/,
    );
  });

  it.each([
    ['text/html', /is not written in utf-8 as it says, or that is unknown; paste/],
    ['text/html; charset=utf-8', /is not written in utf-8/],
    ['text/html; charset=klingon', /is not written in klingon/],
    ['text/html; charset=iso-2022-kr', /is not written in iso-2022-kr/],
    ['text/plain', /is not written in utf-8/],
  ])('are never guessed: %s', async (type, why) => {
    expect(await refused(sending(quoted, { 'content-type': type }))).toMatch(why);
  });
});

describe('a connection that fails', () => {
  it('by a certificate that nobody vouches for', async () => {
    const { ca: _, ...trusting } = await serve(sending(PAGE));
    expect(await refusal(fetchThrough(trusting, ADDRESS, rules))).toMatch(
      /^news\.example has no secure connection that can be trusted, paste/,
    );
  });

  it('by the certificate of another host', async () => {
    expect(await refused(sending(PAGE), {}, 'https://wrong.example/')).toMatch(
      /^wrong\.example has no secure connection/,
    );
  });

  it('by a server that speaks no TLS, or no HTTP', async () => {
    const plain = net.createServer((socket) => socket.end('HTTP/1.1 200 OK\r\n\r\n'));
    await new Promise<void>((ready) => plain.listen(0, '127.0.0.1', ready));
    const { port } = plain.address() as net.AddressInfo;
    expect(await refused(sending(PAGE), { port })).toMatch(/has no secure connection/);
    plain.close();
    const rude: RequestListener = (request) => request.socket.end('hello\r\n\r\n');
    expect(await refused(rude)).toMatch(/^news\.example sent what no browser could read/);
  });

  it('because nobody listens, or hangs up', async () => {
    expect(await refused(sending(PAGE), { port: 1 })).toMatch(/cannot be connected to, try/);
    expect(await refused((request) => request.socket.destroy())).toMatch(/broke off/);
  });

  it.each([
    ['ENOTFOUND', /^news\.example is no site that can be found, check the spelling/],
    ['EAI_AGAIN', /cannot be looked up at the moment, try again/],
    ['ESTRANGE', /cannot be reached \(ESTRANGE\), try again/],
  ])('because of the name server: %s', async (code, why) => {
    const resolve = () => Promise.reject(Object.assign(new Error(code), { code }));
    expect(await refused(sending(PAGE), { resolve })).toMatch(why);
  });

  it('because the host has no address', async () => {
    expect(await refused(sending(PAGE), { resolve: answering([]) })).toMatch(/is no site/);
  });
});
