using Markdig.Helpers;

namespace KoreanWar.Content.Reading.Markup.Spans;

/// <summary>
/// Which bracket closes which, worked out once for each block: looking for it from each bracket anew would take
/// quadratic time on a megabyte of brackets, and so would reading the whole file for each block of it.
/// </summary>
public sealed class BracketPairs
{
    private readonly Dictionary<int, int> _ends = [];
    private string? _text;
    private int _last;

    /// <summary>The offset of the bracket that closes the one at which the rest of a block begins, or null.</summary>
    public int? FindEnd(StringSlice rest)
    {
        // Blocks of one line are slices of the whole file, so the text alone does not tell two blocks apart.
        if (!ReferenceEquals(_text, rest.Text) || _last != rest.End)
        {
            _text = rest.Text;
            _last = rest.End;
            Pair(rest.Text, rest.Start, rest.End);
        }

        return _ends.TryGetValue(rest.Start, out var end) ? end : null;
    }

    private void Pair(string text, int first, int last)
    {
        _ends.Clear();
        var open = new Stack<int>();
        for (var i = first; i <= last; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '[':
                    open.Push(i);
                    break;
                case ']' when open.TryPop(out var start):
                    _ends[start] = i;
                    break;
            }
        }
    }
}
