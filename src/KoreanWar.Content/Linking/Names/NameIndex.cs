using KoreanWar.Content.Reading.Lists;

namespace KoreanWar.Content.Linking.Names;

/// <summary>
/// Finds the names of people, places and terms in a text. Of several names that begin at one word, the longest counts;
/// names are whole words, and the two halves of a hyphen are one word.
/// </summary>
public sealed class NameIndex
{
    private readonly Dictionary<string, List<Form>> _byFirstWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Form>>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <summary>Collects the names.</summary>
    /// <param name="names">People and places, whose names are written as they are.</param>
    /// <param name="terms">Terms, which may also begin with a small letter and take a plural s.</param>
    public NameIndex(IEnumerable<(ParsedNames Names, NameTarget Target)> names, IEnumerable<(ParsedNames Names, NameTarget Target)> terms)
    {
        foreach (var (parsed, target) in names)
        {
            foreach (var form in parsed.Forms)
            {
                Add(new Form(form.Text, form.Use, target, IsTerm: false));
            }
        }

        // Other forms of a term are for the search; only the names of people and places have one chosen form.
        foreach (var (parsed, target) in terms)
        {
            foreach (var form in parsed.Forms.Where(f => f.Use != NameUse.Search))
            {
                Add(new Form(form.Text, form.Use, target, IsTerm: true));
                if (WithSmallLetter(form.Text) is { } small)
                {
                    Add(new Form(small, form.Use, target, IsTerm: true));
                }
            }
        }

        foreach (var forms in _byFirstWord.Values)
        {
            // Where a fixed name is also that of an entry, such as a term, the entry is what a reader looks for.
            forms.Sort((a, b) => a.Text.Length != b.Text.Length ? b.Text.Length - a.Text.Length : a.Use.CompareTo(b.Use));
        }

        _lookup = _byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The names in a text, from left to right; none overlaps another.</summary>
    public IEnumerable<NameMatch> Find(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsWordStart(text, i))
            {
                continue;
            }

            if (MatchAt(text, i) is { } match)
            {
                yield return match;
                i += match.Length - 1;
            }
        }
    }

    private NameMatch? MatchAt(string text, int start)
    {
        if (!_lookup.TryGetValue(FirstWord(text.AsSpan(start)), out var forms))
        {
            return null;
        }

        foreach (var form in forms)
        {
            if (text.AsSpan(start).StartsWith(form.Text) && LengthAt(text, start, form) is { } length)
            {
                return new NameMatch(start, length, form.Use, form.Target);
            }
        }

        return null;
    }

    private static int? LengthAt(string text, int start, Form form)
    {
        var end = start + form.Text.Length;
        if (IsWordEnd(text, end))
        {
            return form.Text.Length;
        }

        return form.IsTerm && text[end] == 's' && IsWordEnd(text, end + 1) ? form.Text.Length + 1 : null;
    }

    private void Add(Form form)
    {
        var first = FirstWord(form.Text).ToString();
        if (!_byFirstWord.TryGetValue(first, out var forms))
        {
            _byFirstWord[first] = forms = [];
        }

        forms.Add(form);
    }

    // A plural s can follow a name of one word, so the lookup is by the letters and digits that both share.
    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return text[..end].TrimEnd('s');
    }

    private static bool IsWordStart(string text, int i) =>
        char.IsLetterOrDigit(text[i]) && (i == 0 || !(char.IsLetterOrDigit(text[i - 1]) || (IsJoint(text, i - 1) && i > 1 && char.IsLetterOrDigit(text[i - 2]))));

    private static bool IsWordEnd(string text, int end) =>
        end >= text.Length
        || !(char.IsLetterOrDigit(text[end]) || (IsJoint(text, end) && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]) && !IsPossessive(text, end)));

    private static bool IsJoint(string text, int i) => text[i] is '-' or '\u2019' or '\'';

    private static bool IsPossessive(string text, int i) =>
        text[i] is '\u2019' or '\'' && text[i + 1] == 's' && (i + 2 >= text.Length || !char.IsLetterOrDigit(text[i + 2]));

    // "People's committee" is written "people's committee" in a sentence; "KPA" and "US" are not written "kPA" and "uS".
    private static string? WithSmallLetter(string form) =>
        form.Length > 1 && char.IsUpper(form[0]) && !char.IsUpper(form[1]) ? char.ToLowerInvariant(form[0]) + form[1..] : null;

    private sealed record Form(string Text, NameUse Use, NameTarget Target, bool IsTerm);
}
