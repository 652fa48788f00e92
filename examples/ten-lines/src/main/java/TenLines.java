import java.util.List;
import org.chancery.account.Understanding;
import org.chancery.record.Engagement;
import org.chancery.report.Input;
import org.chancery.report.Inputs;
import org.chancery.report.Options;

/** Who met whom, in the reports of a folder. */
class TenLines {
  public static void main(String[] folders) {
    Understanding understanding = Understanding.standard();
    try (var inputs = Inputs.of(List.of(folders), Options.defaults())) {
      for (Input input : (Iterable<Input>) inputs::iterator) {
        if (input instanceof Input.Read read) {
          for (Engagement e : understanding.read(read.report()).engagements()) {
            var names = e.participants().stream().flatMap(p -> p.name().stream()).toList();
            System.out.println(e.date().map(Object::toString).orElse("?") + " " + e.kind() + " " + names);
          }
        }
      }
    }
  }
}
