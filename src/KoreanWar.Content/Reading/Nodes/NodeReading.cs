using KoreanWar.Content.Diagnostics;

namespace KoreanWar.Content.Reading.Nodes;

/// <summary>Reads nodes for a file, where a text that is not valid is an editor's mistake.</summary>
public static class NodeReading
{
    /// <summary>The root value that a reader gives, or null after its refusal was reported.</summary>
    public static Node? Find(Func<Node> read, string path, DiagnosticBag diagnostics)
    {
        try
        {
            return read();
        }
        catch (NodeException e)
        {
            diagnostics.Error(e.Code, path, e.Position, e.Message);
            return null;
        }
    }

    /// <summary>The list that a file holds, or null after its refusal was reported.</summary>
    /// <param name="file">The file.</param>
    /// <param name="read">Reads the root value out of the file's text.</param>
    /// <param name="code">The code of a file that holds something else.</param>
    /// <param name="refusal">What to say of a file that holds something else.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static ListNode? FindList(
        ContentFile file, Func<string, Node> read, string code, string refusal, DiagnosticBag diagnostics)
    {
        if (ContentText.Read(file, diagnostics) is not { } text)
        {
            return null;
        }

        var root = Find(() => read(text), file.DisplayPath, diagnostics);
        if (root is not (null or ListNode))
        {
            diagnostics.Error(code, file.DisplayPath, root.Position, refusal);
        }

        return root as ListNode;
    }
}
