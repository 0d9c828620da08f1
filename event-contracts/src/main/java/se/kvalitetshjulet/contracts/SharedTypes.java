package se.kvalitetshjulet.contracts;

import se.kvalitetshjulet.contracts.codelist.CodeListRevised;
import se.kvalitetshjulet.contracts.organisation.UnitDefined;
import se.kvalitetshjulet.contracts.retention.ThingErased;

sealed interface SharedTypes permits EventTypes {

    EventType<UnitDefined> ORGANISATION_UNIT_DEFINED =
            EventType.of(Owner.ORGANISATION, Direction.BOTH, "organisation.unit-defined", UnitDefined.class, "unit");

    EventType<CodeListRevised> CODE_LIST_REVISED =
            EventType.of(Owner.ANY, Direction.OUT, "code-list.revised", CodeListRevised.class, "list");

    EventType<ThingErased> THING_ERASED =
            EventType.of(Owner.ANY, Direction.BOTH, "thing.erased", ThingErased.class, "id", "erasedOn");
}
