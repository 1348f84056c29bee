using KoreanWar.Content.Diagnostics;

namespace KoreanWar.Content.Reading.Nodes;

/// <summary>Reads nodes for a file, where a text that is not valid is an editor's mistake.</summary>
public static class NodeReading
{
    /// <summary>The root value of the wanted kind that a file holds, or null after its refusal was reported.</summary>
    /// <param name="file">The file.</param>
    /// <param name="read">Reads the root value out of the file's text.</param>
    /// <param name="code">The code of a root of another kind.</param>
    /// <param name="refusal">What to say of a root of another kind.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static T? FindRoot<T>(ContentFile file, Func<string, Node> read, string code, string refusal, DiagnosticBag diagnostics)
        where T : Node =>
        ContentText.Read(file, diagnostics) is { } text
            ? FindRoot<T>(() => read(text), file.DisplayPath, code, refusal, diagnostics)
            : null;

    /// <summary>The root value of the wanted kind that a reader gives, or null after its refusal was reported.</summary>
    /// <param name="read">Reads the root value.</param>
    /// <param name="path">The file, as diagnostics name it.</param>
    /// <param name="code">The code of a root of another kind.</param>
    /// <param name="refusal">What to say of a root of another kind.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static T? FindRoot<T>(Func<Node> read, string path, string code, string refusal, DiagnosticBag diagnostics)
        where T : Node
    {
        try
        {
            var root = read();
            if (root is not T)
            {
                diagnostics.Error(code, path, root.Position, refusal);
            }

            return root as T;
        }
        catch (NodeException e)
        {
            diagnostics.Error(e.Code, path, e.Position, e.Message);
            return null;
        }
    }
}
