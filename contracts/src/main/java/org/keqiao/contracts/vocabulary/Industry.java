package org.keqiao.contracts.vocabulary;

/** Beijing's ten high-precision (高精尖) industries. */
public enum Industry implements Term {
    NEXT_GENERATION_IT("新一代信息技术", "Next-generation information technology"),
    INTEGRATED_CIRCUITS("集成电路", "Integrated circuits"),
    MEDICINE_AND_HEALTH("医药健康", "Medicine and health"),
    INTELLIGENT_EQUIPMENT("智能装备", "Intelligent equipment"),
    ENERGY_AND_ENVIRONMENT("节能环保", "Energy saving and environment"),
    NEW_ENERGY_VEHICLES("新能源智能汽车", "New-energy intelligent vehicles"),
    NEW_MATERIALS("新材料", "New materials"),
    ARTIFICIAL_INTELLIGENCE("人工智能", "Artificial intelligence"),
    SOFTWARE_AND_SERVICES("软件和信息服务", "Software and information services"),
    SCIENCE_SERVICES("科技服务业", "Science and technology services");

    private final String chinese;
    private final String english;

    Industry(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }
}
