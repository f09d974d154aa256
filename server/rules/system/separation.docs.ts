import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in separation.ts. */
export const systemSeparationDocs: Readonly<Record<string, RuleDocs>> = {
  'system/tenant-separation-missing': {
    when: {
      en: 'A service that is provided and `virtualized`, and no system of it, nor one that these run on or connect to, fills in `separation` for `tenants` or for `management`. Systems of a service of which you are only the customer do not count.',
      ja: '仮想化(virtualized)して提供するサービスについて、そのシステムにも稼働先及び接続先にも、separationのtenants又はmanagementが書かれていない場合に指摘します。カスタマとして利用するだけのサービスのシステムは数えません。',
    },
    why: {
      en: 'Customers share the machines: the provider has to keep them apart from each other, and its own administration apart from them.',
      ja: '複数のカスタマが同じ機器を共用するため、プロバイダには、カスタマ同士と、自らの管理環境とカスタマとを分離する責任があります。',
    },
    mend: {
      en: 'Describe on the hypervisor, switch or other system that enforces it how tenants are kept apart, and how management is.',
      ja: '分離を行うハイパーバイザや仮想スイッチなどのシステムに、テナント間の分離と管理環境の分離の方法を書いてください。',
    },
    example: {
      bad: `services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas, virtualized: true}
systems:
  - {id: hv-1, kind: hypervisor, service: crm, separation: {tenants: 顧客ごとに仮想マシンを分ける}}
`,
      good: `services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas, virtualized: true}
systems:
  - id: hv-1
    kind: hypervisor
    service: crm
    separation: {tenants: 顧客ごとに仮想マシンを分ける, management: 管理ポートは管理専用の網だけに置く}
`,
    },
  },
};
