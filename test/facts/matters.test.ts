import { describe, expect, it } from 'vitest';
import { speaksOfDevelopment, speaksOfPersonalData } from '../../server/facts/matters';

describe('personal data', () => {
  it.each([
    '顧客の個人情報を預かる',
    '個人データの取扱い委託',
    'Personal data of customers',
    '会員の個人情報',
    '個人情報(氏名、連絡先)',
    '極秘(個人情報)',
    'マイナンバーの収集',
    'Stores PII of users',
    '個人データの保管場所の一覧',
    '従業員の個人情報',
    'Processing of personal information in Example CRM',
    '個人情報を取り扱うサービス',
    '個人情報',
  ])('is spoken of: %s', (text) => {
    expect(speaksOfPersonalData(text)).toBe(true);
  });

  it.each([
    '個人情報保護方針',
    '個人情報保護法',
    '個人情報は扱わない',
    '個人情報を含まない統計',
    '個人データを除くログ',
    'No personal data is stored',
    'Metrics without personal data',
    '個人情報なし',
    '個人情報の保護に関する法律',
    'personal data protection act',
    '個人情報は対象外とする',
    '匿名化した統計',
    'personal data is not processed',
    '個人情報の取扱いはない',
    '個人情報を保有しないサービス',
  ])('is not spoken of: %s', (text) => {
    expect(speaksOfPersonalData(text)).toBe(false);
  });
});

describe('development', () => {
  it.each([
    '企画、開発、運用し、顧客に提供する業務',
    'SaaS「でんぴょうクラウド」の開発、運用',
    'Planning, development, operation and provision of Example CRM',
    '「はじめて予約」の開発と運用',
    '自社サービスの開発及び提供',
    'We develop and run Example',
    'Example CRMを開発し、提供する',
    'クラウドサービスの企画・開発・販売',
    'Development of Example CRM',
    'システム開発、保守、運用業務',
    'クラウドサービスの設計・開発・運用',
    'developing and operating X',
    '受託開発及びクラウドサービスの提供',
    'ソフトウェア開発',
  ])('is spoken of: %s', (text) => {
    expect(speaksOfDevelopment(text)).toBe(true);
  });

  it.each([
    '顧客の開発環境を提供する',
    '開発者向けのサービス',
    '開発は外部に委託し、運用のみを行う',
    '開発を委託先が行う',
    '開発を除く運用業務',
    '開発は行わない',
    '自社では開発しておらず',
    '開発部、総務部',
    '事業開発及び販売',
    'Operation of Example CRM, whose development is outsourced',
    'no development takes place',
    'excluding development',
    'Hosting of development environments',
    '顧客による開発を支える',
    'the development team',
    'business development',
    'Operation; development is out of scope',
    'staff development',
    '開発は適用範囲外とする',
    '開発業務を含まない',
    'development by our parent company',
    '開発委託先の管理',
    '人材開発',
    '開発の委託',
    'お客様のアプリケーション開発を支援する PaaS',
    'a platform for development of applications by customers',
  ])('is not spoken of: %s', (text) => {
    expect(speaksOfDevelopment(text)).toBe(false);
  });

  it('is looked for in linear time', () => {
    expect(speaksOfDevelopment('開発'.repeat(20_000))).toBe(true);
    expect(speaksOfPersonalData('個人情報なし'.repeat(20_000))).toBe(false);
  });
});
