namespace KoreanWar.Content.Reading.Spans;

/// <summary>
/// Which bracket closes which, worked out once for a text: looking for it from each bracket anew would take
/// quadratic time on a megabyte of brackets.
/// </summary>
public sealed class BracketPairs
{
    private readonly Dictionary<int, int> _ends = [];
    private string? _text;

    /// <summary>The offset of the bracket that closes the one at <paramref name="start"/>, or null.</summary>
    public int? FindEnd(string text, int start)
    {
        if (!ReferenceEquals(_text, text))
        {
            _text = text;
            Pair(text);
        }

        return _ends.TryGetValue(start, out var end) ? end : null;
    }

    private void Pair(string text)
    {
        _ends.Clear();
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
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
