package ru.tandem.programmes.bot;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.Option;
import ru.tandem.programmes.KindSettled;
import ru.tandem.programmes.MentoringForm;
import ru.tandem.programmes.MentoringKind;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.RoleModels;

/** Which kinds and role models a curator can choose from, and until when. */
@Component
class KindOfProgramme {

  private final RoleModels roleModels;
  private final ObjectProvider<KindSettled> settled;

  KindOfProgramme(RoleModels roleModels, ObjectProvider<KindSettled> settled) {
    this.roleModels = roleModels;
    this.settled = settled;
  }

  List<MentoringKind> kinds(MentoringForm form) {
    return Stream.of(MentoringKind.values()).filter(kind -> kind.suits(form)).toList();
  }

  /** Empty where the form has none. */
  List<Option> models(MentoringForm form) {
    return roleModels.of(form).stream()
        .map(model -> Kinds.option(model.code(), ProgrammeDesk.words(model.title())))
        .toList();
  }

  /** Pairs have been told, or work already. */
  boolean isSettled(Programme programme) {
    return settled.stream().anyMatch(one -> one.in(programme));
  }
}
