using System.Globalization;

namespace KoreanWar.Content.Rendering.Losses;

/// <summary>An axis from zero to a round end, with few enough marks to be labelled on a phone.</summary>
/// <param name="End">The figure at the end of the axis, in people.</param>
/// <param name="Step">The distance between two marks, in people.</param>
public sealed record LossScale(int End, int Step)
{
    private const int MostSteps = 4;

    private static readonly int[] Rounds = [1, 2, 5];

    /// <summary>The figures at the marks, zero and the end included.</summary>
    public IEnumerable<int> Marks => Enumerable.Range(0, (End / Step) + 1).Select(i => i * Step);

    /// <summary>The shortest axis that holds a figure.</summary>
    public static LossScale For(int greatest)
    {
        for (var power = 1; ; power *= 10)
        {
            foreach (var step in Rounds.Select(r => r * power))
            {
                var steps = (int)Math.Ceiling((double)greatest / step);
                if (steps <= MostSteps)
                {
                    return new LossScale(Math.Max(steps, 1) * step, step);
                }
            }
        }
    }

    /// <summary>Where a figure stands on the axis, or how long it is: <c>34.4748%</c> of its length.</summary>
    public string Percent(int figure) => (100m * figure / End).ToString("0.####", CultureInfo.InvariantCulture) + "%";
}
