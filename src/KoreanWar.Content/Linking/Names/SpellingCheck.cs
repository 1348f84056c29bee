using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Reading.Lists;

namespace KoreanWar.Content.Linking.Names;

/// <summary>Checks that every form of a name stands for one entry: a reader who meets it must be led to one page.</summary>
public static class SpellingCheck
{
    /// <summary>Reports each form that two entries claim, or that one gives twice; capitals make no difference.</summary>
    public static void Run(IEnumerable<ParsedNames> names, DiagnosticBag diagnostics)
    {
        var taken = new Dictionary<string, (ParsedNames Names, NameForm Form)>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in names)
        {
            foreach (var form in entry.Forms.Where(f => f.Use != NameUse.Fixed))
            {
                if (!taken.TryAdd(form.Text, (entry, form)))
                {
                    var (other, first) = taken[form.Text];
                    diagnostics.Error(
                        DiagnosticCodes.DuplicateSpelling, entry.File, form.Position,
                        $"`{form.Text}` is a name of `{other.Naming.Name}` already, {other.File}({first.Position.Line},{first.Position.Column})");
                }
            }
        }
    }
}
