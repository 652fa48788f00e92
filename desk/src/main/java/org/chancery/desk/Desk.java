package org.chancery.desk;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.chancery.account.Understanding;
import org.chancery.desk.adding.AddScreen;
import org.chancery.desk.agenda.AgendaScreen;
import org.chancery.desk.api.ApiScreen;
import org.chancery.desk.atlas.MapScreen;
import org.chancery.desk.brief.BriefScreen;
import org.chancery.desk.calendar.CalendarScreen;
import org.chancery.desk.changes.ChangesScreen;
import org.chancery.desk.commitments.CommitmentsScreen;
import org.chancery.desk.correction.CorrectionScreen;
import org.chancery.desk.dossier.DossierScreen;
import org.chancery.desk.engagement.EngagementScreen;
import org.chancery.desk.home.HomeScreen;
import org.chancery.desk.network.NetworkScreen;
import org.chancery.desk.reader.ReaderScreen;
import org.chancery.desk.review.ReviewScreen;
import org.chancery.desk.search.SearchScreen;
import org.chancery.desk.server.Server;
import org.chancery.desk.store.DeskFile;
import org.chancery.desk.store.Overviews;
import org.chancery.desk.store.Registers;
import org.chancery.desk.visit.Screen;
import org.chancery.register.Moment;

/** A register in the browser, for as long as it is open. */
public final class Desk implements AutoCloseable {
  private final Registers registers;
  private final Server server;

  private Desk(Registers registers, Server server) {
    this.registers = registers;
    this.server = server;
  }

  /**
   * Opens the desk.
   *
   * @param understanding reads reports that are added; asked for with each, so that it is to be
   *     kept
   * @param errors takes what went wrong within, which no visitor sees
   * @throws org.chancery.register.RegisterTrouble if the register cannot be opened
   * @throws java.io.UncheckedIOException if the port is taken
   */
  public static Desk open(
      DeskSettings settings, Supplier<Understanding> understanding, PrintStream errors) {
    Registers registers = new Registers(settings.register(), settings.clock());
    boolean ready = false;
    try {
      DeskFile file = DeskFile.beside(settings.register());
      Overviews overviews = new Overviews();
      AtomicReference<URI> address = new AtomicReference<>(URI.create("http://127.0.0.1/"));
      List<Screen> screens =
          List.of(
              new HomeScreen(file),
              new EngagementScreen(),
              new CorrectionScreen(),
              new ReviewScreen(),
              new ReaderScreen(),
              new AddScreen(understanding, settings.version()),
              new SearchScreen(),
              new DossierScreen(),
              new BriefScreen(),
              new CalendarScreen(file, overviews, address::get),
              new AgendaScreen(overviews),
              new CommitmentsScreen(),
              new NetworkScreen(overviews),
              new MapScreen(overviews),
              new ChangesScreen(),
              new ApiScreen(understanding, overviews));
      Desk desk =
          new Desk(
              registers,
              new Server(
                  settings.register(),
                  registers,
                  file,
                  screens,
                  settings.port(),
                  settings.author(),
                  settings.version(),
                  settings.clock(),
                  errors));
      // The port may have been chosen only now.
      address.set(desk.address());
      warm(registers, overviews);
      ready = true;
      return desk;
    } finally {
      if (!ready) {
        registers.close();
      }
    }
  }

  /** What is counted over the whole register is counted before somebody asks. */
  private static void warm(Registers registers, Overviews overviews) {
    Thread.ofPlatform()
        .name("warming")
        .daemon()
        .start(
            () -> {
              try {
                registers.with(r -> overviews.of(r, Moment.now()));
              } catch (RuntimeException e) {
                // The desk was closed meanwhile, or the register cannot be read: whoever asks is
                // told.
              }
            });
  }

  /** What a program sends to be let in to the API of a register's desk. */
  public static String secret(Path register) {
    return Server.secretOfPrograms(DeskFile.beside(register));
  }

  /** Where the desk is, without what lets somebody in. */
  public URI address() {
    return server.address();
  }

  /** Where it is entered; who knows it is let in. */
  public URI entrance() {
    return server.entrance();
  }

  @Override
  public void close() {
    server.close();
    registers.close();
  }
}
