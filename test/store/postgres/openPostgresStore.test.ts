import { openPostgresStore } from '../../../src/store/postgres/openPostgresStore.ts';
import { describeWithPostgres, freshDatabase } from '../../postgres/postgres.ts';
import { describeStore } from '../storeContract.ts';

describeWithPostgres('with PostgreSQL', () => {
  describeStore('the PostgreSQL store', async () => {
    const url = await freshDatabase();
    return async () => openPostgresStore(url);
  });
});
