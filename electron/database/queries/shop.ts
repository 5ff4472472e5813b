import type { StoreListing } from '@shared/contract/store';
import type { StoreHandle } from '../open';

export async function insertShop(db: StoreHandle, shop: StoreListing): Promise<void> {
  await db
    .insertInto('shop')
    .values({
      shopId: shop.storeId,
      name: shop.shopName,
      isSample: shop.isSample ? 1 : 0,
      createdAt: shop.createdAt,
    })
    .execute();
}
