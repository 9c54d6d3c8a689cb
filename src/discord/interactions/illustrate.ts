import { type APIMediaGalleryComponent, ComponentType } from 'discord.js';
import type { Logger } from 'pino';
import { briefly } from '../failures.ts';
import { type Reply, toMessage } from '../replies/reply.ts';
import { renderPng } from '../timeline/renderPng.ts';

const NAME = 'timeline.png';

/** The message for a reply, with its picture where this machine can draw one. */
export async function illustrate(reply: Reply, log: Logger) {
  const message = toMessage(reply);
  if (!reply.picture) return message;
  const { svg, alt } = reply.picture;
  try {
    const files = [{ attachment: await renderPng(svg), name: NAME, description: alt }];
    return { ...message, files, components: [gallery(alt), ...message.components] };
  } catch (error) {
    log.warn(briefly(error), 'A picture could not be drawn');
    return message;
  }
}

function gallery(description: string): APIMediaGalleryComponent {
  const media = { url: `attachment://${NAME}` };
  return { type: ComponentType.MediaGallery, items: [{ media, description }] };
}
