package racecard.litmus.macros;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import racecard.litmus.program.Tag;

/**
 * Which tag of the programs stands for which tag of a model's own files. Names are taken as they are written: 'mb and
 * 'MB are two. A name that is the kernel's, in any case, has the kernel's tag, so that what is written here about such
 * tags holds for it too; every other gets one that nobody else uses.
 */
final class OwnTags {
    /** Tags that programs set by themselves: no file can mean them. */
    private static final Set<Tag> RESERVED =
            Set.of(Tag.PLAIN, Tag.LKR, Tag.LKW, Tag.UL, Tag.LF, Tag.RL, Tag.RU, Tag.FAILED, Tag.ATTEMPT, Tag.ENCLOSING);

    private static final List<Tag> OWN =
            List.of(Tag.OWN_1, Tag.OWN_2, Tag.OWN_3, Tag.OWN_4, Tag.OWN_5, Tag.OWN_6, Tag.OWN_7, Tag.OWN_8);

    private final Map<String, Tag> tags = new LinkedHashMap<>();
    private int own;

    /**
     * The tag of this name, {@code null} when there are no more. Macros may use tags that the model declares nowhere,
     * as those of Linux 4.19 do: events carry them, and no model can speak of them.
     */
    Tag tag(String name) {
        return tags.containsKey(name) ? tags.get(name) : learn(name);
    }

    private Tag learn(String name) {
        Tag kernels = Tag.named(name)
                .filter(tag -> !RESERVED.contains(tag) && !OWN.contains(tag) && !tags.containsValue(tag))
                .orElse(null);
        Tag tag = kernels != null ? kernels : own < OWN.size() ? OWN.get(own++) : null;
        if (tag != null) {
            tags.putIfAbsent(name, tag);
        }
        return tag;
    }

    /** What the universe calls the events of each of these tags. */
    Map<String, String> words(List<String> declared) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String name : declared) {
            Tag tag = tag(name);
            if (tag != null) {
                words.put(name, tag.word());
            }
        }
        return words;
    }
}
