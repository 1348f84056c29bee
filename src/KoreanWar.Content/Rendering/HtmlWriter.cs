using KoreanWar.Content.Model;
using KoreanWar.Content.Reading.Articles;
using KoreanWar.Content.Rendering.Elements;
using Markdig.Extensions.DefinitionLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;

namespace KoreanWar.Content.Rendering;

/// <summary>Writes blocks and sections of one text as HTML: Markdig's renderers where they serve, the site's own elsewhere.</summary>
public sealed class HtmlWriter
{
    private readonly HtmlRenderer _renderer;
    private readonly RenderContext _context;

    /// <summary>Makes a writer for one page.</summary>
    public HtmlWriter(RenderContext context)
    {
        _context = context;
        _renderer = new HtmlRenderer(new StringWriter());
        var renderers = _renderer.ObjectRenderers;
        renderers.Replace<ParagraphRenderer>(new ParagraphHtml(context));
        renderers.Replace<LinkInlineRenderer>(new LinkHtml(context));
        renderers.Replace<AutolinkInlineRenderer>(new AutolinkHtml(context));
        renderers.Replace<HtmlBlockRenderer>(new EscapedHtmlBlock());
        renderers.Replace<HtmlInlineRenderer>(new EscapedHtmlInline());
        renderers.Insert(0, new PlacementHtml(context, renderers.FindExact<CodeBlockRenderer>()!));
        renderers.Insert(0, new ContentNoteHtml());
        renderers.Insert(0, new CitationHtml(context));
        renderers.Insert(0, new SpanHtml(context));
        renderers.Insert(0, new MentionHtml(context));
        renderers.Insert(0, new TableHtml(context));
        renderers.Insert(0, new SmartPunctuationHtml());
        renderers.Insert(0, new HtmlDefinitionListRenderer());
    }

    /// <summary>Writes blocks that stand under no heading, or under one written elsewhere.</summary>
    public void Write(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            _renderer.Render(block);
        }
    }

    /// <summary>Writes a section with its heading and all inside it.</summary>
    public void Write(ParsedSection section)
    {
        _context.SectionTitle = section.Title;
        HeadingHtml.Write(_renderer, _context, section);
        WriteContent(section);
    }

    /// <summary>Writes what stands under a section's heading.</summary>
    public void WriteContent(ParsedSection section)
    {
        _context.SectionTitle = section.Title;
        Write(section.Blocks);
        foreach (var child in section.Children)
        {
            Write(child);
        }
    }

    /// <summary>What was written, with its notes.</summary>
    public RenderedText ToText() => new(ToString(), _context.Notes.Build())
    {
        HasMap = _context.HasMap,
        HasFindings = _context.HasFindings,
        Corrections = _context.Corrections.Build(),
    };

    /// <summary>The HTML so far.</summary>
    public override string ToString() => _renderer.Writer.ToString()!;
}
