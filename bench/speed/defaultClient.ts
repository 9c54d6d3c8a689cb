/** Nothing but discord.js with default settings and the bot's intents, to hold the bot's memory against. */
import { Client, GatewayIntentBits } from 'discord.js';

const client = new Client({
  intents: [
    GatewayIntentBits.Guilds,
    GatewayIntentBits.GuildMessages,
    GatewayIntentBits.DirectMessages,
  ],
  rest: { api: process.env['DISCORD_API_URL'] ?? '' },
});
client.once('clientReady', () => console.log('ready'));
await client.login(process.env['DISCORD_TOKEN']);
