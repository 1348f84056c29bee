namespace KoreanWar.Content.Tests.Support;

/// <summary>Ends a test that would run for ever; no machine is so slow that it needs this long.</summary>
internal static class Patience
{
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(120);

    public static Task<T> Run<T>(Func<T> work) =>
        Task.Run(work, TestContext.Current.CancellationToken).WaitAsync(Most, TestContext.Current.CancellationToken);
}
