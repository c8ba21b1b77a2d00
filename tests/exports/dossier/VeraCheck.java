// Checks files against a PDF/A flavour with the veraPDF engine: one line PASS, FAIL or ERR per file,
// and below a FAIL the clauses that were broken.  java -cp <jars> VeraCheck.java 3u FILE...
import java.io.FileInputStream;
import java.util.Set;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

public class VeraCheck {
    public static void main(String[] arguments) {
        VeraGreenfieldFoundryProvider.initialise();
        PDFAFlavour flavour = PDFAFlavour.fromString(arguments[0]);
        for (int i = 1; i < arguments.length; i++) {
            try (PDFAParser parser = Foundries.defaultInstance()
                    .createParser(new FileInputStream(arguments[i]), flavour)) {
                PDFAValidator validator = Foundries.defaultInstance()
                    .createValidator(flavour, 2000, false, false, false);
                ValidationResult result = validator.validate(parser);
                System.out.println((result.isCompliant() ? "PASS " : "FAIL ") + flavour + " " + arguments[i]);
                Set<String> broken = new TreeSet<>();
                for (TestAssertion assertion : result.getTestAssertions()) {
                    if (assertion.getStatus() != TestAssertion.Status.PASSED) {
                        broken.add("   " + assertion.getRuleId().getClause() + " " + assertion.getMessage());
                    }
                }
                broken.forEach(System.out::println);
            } catch (Exception error) {
                System.out.println("ERR " + arguments[i] + " " + error);
            }
        }
        System.exit(0);
    }
}
