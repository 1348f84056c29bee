namespace KoreanWar.Content.Model.Claims;

/// <summary>The texts that this history set out from, whose statements were checked one by one.</summary>
public enum ClaimOrigin
{
    /// <summary>An unsigned web page, “The Korean War”; its claims are a-001 and following.</summary>
    WebPage,

    /// <summary>A web post, “Who Really Started the Korean War?”, Neatorama, 2024; its claims are b-001 and following.</summary>
    WebPost,
}
