package racecard.litmus.cat;

import java.util.List;

/** {@code match}: by tag, or by whether a set has a member. */
final class Matching {
    private final Unfolding in;

    Matching(Unfolding in) {
        this.in = in;
    }

    Value value(Expr.Match match, NameScope scope) {
        Value of = in.value(match.of(), scope);
        if (in.isOpen(of)) {
            return Value.UNKNOWN;
        }
        List<Value> members = of instanceof Value.Tag ? List.of() : Members.members(of, in, match.at());
        boolean isTag = of instanceof Value.Tag;
        for (Expr.Case one : match.cases()) {
            boolean fits =
                    switch (one.kind()) {
                        case "_" -> true;
                        case "'" ->
                            of instanceof Value.Tag tag
                                    && tag.name().equals(one.names().get(0).text());
                        case "{}" -> !isTag && members.isEmpty();
                        default -> !members.isEmpty();
                    };
            if (fits) {
                return in.value(one.body(), one.kind().equals("++") ? split(one, members, scope, match.at()) : scope);
            }
        }
        throw match.at().error("no case of this 'match' fits " + Unfolding.kind(of));
    }

    /** The first member and the rest, under the names that the case gives them. */
    private NameScope split(Expr.Case one, List<Value> members, NameScope scope, Token at) {
        return scope.with(one.names().get(0).text(), members.get(0))
                .with(one.names().get(1).text(), in.collect(members.subList(1, members.size()), at));
    }
}
