package paike.datasets.synthetic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;

/**
 * Made-up names, and ids. No surname of a person named in the project's sources is among the
 * surnames, so none of them can come up.
 */
public final class Names {
    private static final String SURNAMES = "陈林周徐朱胡郭何高罗郑梁谢宋唐许邓韩曹彭曾萧田董袁蔡蒋余杜叶程苏魏吕丁任沈姚姜崔";
    private static final String FIRST = "雨思子嘉欣梓佳晓婉书静若清亦可语宛景逸沐知安以承彦奕锦念慕初";
    private static final String SECOND = "涵怡然彤萱琪瑶宸航轩博源睿妍颖悦宁蕾洋诺桐晨岚菲远舟萌恒楠薇";

    private Names() {}

    /** Different names, in a fixed order for a given state of {@code random}. */
    public static List<String> draw(int count, Random random) {
        var names = new LinkedHashSet<String>();
        while (names.size() < count) {
            names.add(one(SURNAMES, random) + one(FIRST, random) + one(SECOND, random));
        }
        return new ArrayList<>(names);
    }

    /**
     * An id such as {@code T07}, all of a kind with equally many digits.
     *
     * @param index from 0; the id counts from 1
     * @param count how many there are, which decides the digits
     */
    public static String id(String letter, int index, int count) {
        int digits = Math.max(2, String.valueOf(count).length());
        return letter + String.format("%0" + digits + "d", index + 1);
    }

    private static String one(String characters, Random random) {
        return String.valueOf(characters.charAt(random.nextInt(characters.length())));
    }
}
