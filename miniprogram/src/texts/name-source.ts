import { inLanguage } from './in-language'

/** By the name that rules and price book give: both are data, written in Chinese. */
interface SourceNames {
  readonly known: Readonly<Record<string, string>>
}

const texts = inLanguage<SourceNames>(
  { known: {} },
  {
    known: {
      '有数规则：家电保价天数': 'Youshu’s rule: how many days an appliance’s price holds',
      '有数估算，参考征求意见稿公开的思路': 'Youshu’s estimate, after the published ideas of the draft standard',
      '北京绿色交易所：一台冰箱约 30 千克，按 50 千克一台折算':
        'Beijing Green Exchange: about 30 kg of CO₂ a refrigerator, taken as one of 50 kg',
      '行业协会：每吨废家电约 4.7 吨二氧化碳当量':
        'Trade association: about 4.7 tonnes of CO₂ for each tonne of old appliances',
      'T/CHEAA 0011.3—2020 家用空调安全使用年限': 'T/CHEAA 0011.3—2020, years of safe use of air conditioners',
      '科普中国文章 200487：空调含钢、铜、塑料、铝的比例；余下的由有数分摊':
        'Science China, article 200487: shares of steel, copper, plastic and aluminium; the rest divided by Youshu',
      '有数估算：各匹数整机质量；一拖多按同匹数柜机估计':
        'Youshu’s estimate: weight by cooling power; multi-splits as cabinets of the same power',
      '有数估算：外机约占七成质量，压缩机约占三成，铜管约占百分之三':
        'Youshu’s estimate: outdoor unit about 70% of the weight, compressor 30%, copper pipe 3%',
      '网上常见的说法；没有找到官方的年限': 'Commonly said on the web; no official number of years was found',
      'Babbitt 等 2020，Sci. Data 7:251：3 台台式主机的拆解；余下的归入其余材料':
        'Babbitt et al. 2020, Sci. Data 7:251: 3 desktops taken apart; the rest counts as other materials',
      '有数估算：一体机没有公开数，按液晶显示器往低里取':
        'Youshu’s estimate: nothing published for all-in-ones, so below LCD monitors',
      'Babbitt 等 2020，Sci. Data 7:251：16 台笔记本的拆解；余下的由有数归入钢和其余材料':
        'Babbitt et al. 2020, Sci. Data 7:251: 16 laptops taken apart; the rest put to steel and others by Youshu',
      'Babbitt 等 2020，Sci. Data 7:251：3 台液晶显示器的拆解；余下的归入其余材料':
        'Babbitt et al. 2020, Sci. Data 7:251: 3 LCD monitors taken apart; the rest counts as other materials',
      '有数估算：各类电脑的整机质量；一体机没有公开数':
        'Youshu’s estimate: weight of each kind of computer; nothing published for all-in-ones',
      '有数估算：主板或屏幕约占三成质量': 'Youshu’s estimate: mainboard or screen about 30% of the weight',
      '有数规则：内存行情每天变，手机报价只保 3 天':
        'Youshu’s rule: memory prices move daily, so a phone’s price holds for 3 days',
      '有数估算：二手机残值系数': 'Youshu’s estimate: what used phones keep of their value',
      '有数估算；档位参照公开的回收宝 34 项质检标准（2021）':
        'Youshu’s estimate; grades after Huishoubao’s published 34-point inspection (2021)',
      'Babbitt 等 2020，Scientific Data 7:251，12 部手机的均值（到 2015 年）':
        'Babbitt et al. 2020, Scientific Data 7:251, mean of 12 phones (to 2015)',
      '公开报道：一部闲置手机成交约减排 25 千克': 'Published report: about 25 kg of CO₂ saved by each used phone sold',
      'T/CHEAA 0011.1—2020 家用电冰箱安全使用年限；冰柜参照':
        'T/CHEAA 0011.1—2020, years of safe use of refrigerators; freezers likewise',
      '欧盟家用制冷器具评估终期报告的冰箱比例；国内多用钢管、铝管，铜由有数从 3.5% 下调到 2%':
        'EU review of household refrigeration, shares of refrigerators; pipes in China are mostly steel and aluminium, so copper was lowered by Youshu from 3.5% to 2%',
      '欧盟家用制冷器具评估终期报告的冰柜比例，立式、卧式合并；铜由有数下调到 2%':
        'EU review of household refrigeration, shares of freezers, upright and chest together; copper lowered by Youshu to 2%',
      '有数估算：各容积冰箱、冰柜的整机质量': 'Youshu’s estimate: weight of refrigerators and freezers by volume',
      '有数估算：压缩机约占两成质量，抽屉、隔板约占百分之三':
        'Youshu’s estimate: compressor about 20% of the weight, drawers and shelves 3%',
      '中国电子视像行业协会《平板电视机安全使用年限的规定》':
        'China Video Industry Association, years of safe use of flat televisions',
      'Babbitt 等，Scientific Data 7:251：液晶电视拆解数据，几台折中取整；等离子、背投照此估计':
        'Babbitt et al., Scientific Data 7:251: LCD televisions taken apart, rounded between several; plasma and rear projection likewise',
      'Babbitt 等，Scientific Data 7:251：显像管电视拆解数据；铜按 2020 年厦门一家拆解厂的收入调低':
        'Babbitt et al., Scientific Data 7:251: tube televisions taken apart; copper lowered after the takings of a Xiamen dismantler in 2020',
      '有数估算：各尺寸电视的整机质量': 'Youshu’s estimate: weight of televisions by size',
      '有数估算：遥控器或底座约占百分之三，屏和电路板约占四成':
        'Youshu’s estimate: remote control or stand about 3% of the weight, screen and boards 40%',
      'T/CHEAA 0011.2—2020 家用电动洗衣机、干衣机安全使用年限':
        'T/CHEAA 0011.2—2020, years of safe use of washing machines and dryers',
      '有数估算：双桶、单桶洗衣机的材料比例，没有找到公开数':
        'Youshu’s estimate: materials of twin-tub and spin washers; nothing published was found',
      '有数估算：波轮洗衣机的材料比例，没有找到公开数':
        'Youshu’s estimate: materials of top loaders; nothing published was found',
      '欧盟联合研究中心洗衣机研究：钢、塑料、铝、铜的比例；余下三成二由有数分给配重块、电路板和其他':
        'EU Joint Research Centre on washing machines: shares of steel, plastic, aluminium and copper; the other 32% divided by Youshu between counterweight, boards and the rest',
      '有数估算：各容量整机质量；洗烘一体按同容量滚筒估计':
        'Youshu’s estimate: weight by capacity; washer-dryers as front loaders of the same capacity',
      '有数估算：电机约占百分之十五质量，小零件约占百分之二':
        'Youshu’s estimate: motor about 15% of the weight, small parts 2%',
      '长江现货 1#铜 102,940 元/吨；按八成收': 'Changjiang spot, copper no. 1 at ¥102,940 a tonne; bought at 80%',
      '长江现货 A00 铝 24,190 元/吨；按七五成收': 'Changjiang spot, aluminium A00 at ¥24,190 a tonne; bought at 75%',
      '有数估算：轻薄杂铁，低于 2023 年出厂废钢报价':
        'Youshu’s estimate: light mixed scrap, below what mills paid for steel scrap in 2023',
      '行业常见价：ABS、HIPS、PP 混料，没有找到原文':
        'Common in the trade: mixed ABS, HIPS and PP; no original text was found',
      '行业常见价：家电和电脑电路板，没有找到原文':
        'Common in the trade: boards of appliances and computers; no original text was found',
      '行业常见价：笔记本锂电池，没有找到原文': 'Common in the trade: laptop batteries; no original text was found',
      '有数估算：没人买的材料，处置要花的钱': 'Youshu’s estimate: disposal of what nobody buys',
      '有数估算：上门、运输、处理和经营费用': 'Youshu’s estimate: visit, transport, treatment and running costs',
      '有数估算：搬运和拆机，没有找到公开价':
        'Youshu’s estimate: taking down and carrying; no published price was found',
      '财税〔2021〕10号的分类；2024 年起改为以奖代补，没有按台补贴':
        'Kinds of Caishui [2021] no. 10; since 2024 no subsidy is paid for each device',
      '有数估算：各匹数空调的新机参考价和保底价':
        'Youshu’s estimate: reference and floor prices of air conditioners by cooling power',
      '有数估算：没有公开数，参考价往低里取':
        'Youshu’s estimate: nothing published, so the reference price is a low one',
      '有数估算：各尺寸电视的新机参考价和保底价':
        'Youshu’s estimate: reference and floor prices of televisions by size',
      '有数估算：各容积冰箱、冰柜的新机参考价和保底价':
        'Youshu’s estimate: reference and floor prices of refrigerators and freezers by volume',
      '有数估算：各容量洗衣机的新机参考价和保底价':
        'Youshu’s estimate: reference and floor prices of washing machines by capacity',
      '有数估算：各类电脑的新机参考价和保底价':
        'Youshu’s estimate: reference and floor prices of each kind of computer',
      '有数估算：内存和硬盘残值占位，待运营方替换':
        'Youshu’s estimate: value of memory and drives, a placeholder for the operator’s',
      '有数样例价，非真实行情': 'Youshu’s sample price, not a market price',
      '有数估算：存储芯片残值占位，待运营方替换':
        'Youshu’s estimate: value of memory chips, a placeholder for the operator’s',
      '有数估算：整机材料价占位，待运营方替换':
        'Youshu’s estimate: material of a whole phone, a placeholder for the operator’s',
      '行业常见价，约数，没有找到原文': 'Common in the trade, a round number; no original text was found',
      '上海金属网，现货均价': 'Shanghai Metals, mean spot price',
      '公开报道的高点，约数': 'A peak in published reports, a round number',
      '集邦咨询，内存颗粒 DDR4 8Gb 2666 现货周均价':
        'TrendForce, memory chip DDR4 8Gb 2666, mean spot price of the week',
      '集邦咨询，内存颗粒 DDR4 8Gb 3200 现货周均价':
        'TrendForce, memory chip DDR4 8Gb 3200, mean spot price of the week',
      '集邦咨询，内存颗粒 DDR4 8Gb 3200 现货周均价，媒体转述':
        'TrendForce, memory chip DDR4 8Gb 3200, mean spot price of the week, as the press retold it',
    },
  },
)

/** A source in the reader's language; what an operator wrote and nobody translated stays as it is. */
export const nameSource = (name: string): string => texts.known[name] ?? name
