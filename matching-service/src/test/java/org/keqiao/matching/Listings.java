package org.keqiao.matching;

import org.keqiao.contracts.vocabulary.CooperationMode;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.Zone;

/** Named examples. */
public final class Listings {

    private Listings() {}

    public static ListingBuilder solidElectrolyte() {
        return ListingBuilder.result("硫化物固态电解质粉体的公斤级制备")
                .text("采用机械化学球磨结合低温退火合成高结晶度硫化物固态电解质粉体。" + "抑制锂枝晶穿透，降低正极与电解质的界面阻抗。已完成公斤级放大，通过第三方检测。")
                .keywords("固态电池", "硫化物电解质", "离子电导率")
                .industries(Industry.NEW_MATERIALS, Industry.NEW_ENERGY_VEHICLES)
                .modes(CooperationMode.LICENCE, CooperationMode.JOINT_IMPLEMENTATION)
                .zone(Zone.HUAIROU)
                .readiness(6);
    }

    public static ListingBuilder solidElectrolyteWanted() {
        return ListingBuilder.demand("寻求高离子电导率的硫化物固态电解质")
                .text("软包电芯循环两百次后界面阻抗翻倍，容量掉得快。现用液态碳酸酯电解液针刺易起火，希望换成固态电池路线，要求抑制锂枝晶。")
                .keywords("固态电池", "离子电导率")
                .industries(Industry.NEW_ENERGY_VEHICLES)
                .modes(CooperationMode.LICENCE)
                .zone(Zone.BDA)
                .readiness(5);
    }

    public static ListingBuilder antibodyWanted() {
        return ListingBuilder.demand("寻求肿瘤双特异性抗体的稳定细胞株构建技术")
                .text("双抗表达量低，轻链错配多，纯化收率上不去。希望把错配比例降下来，缩短细胞株筛选周期。")
                .keywords("双特异性抗体", "细胞株")
                .industries(Industry.MEDICINE_AND_HEALTH)
                .modes(CooperationMode.LICENCE)
                .zone(Zone.BDA)
                .readiness(5);
    }
}
