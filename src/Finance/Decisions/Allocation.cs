using ThongSuot.Finance.Lines;
using ThongSuot.Platform.Results;
using ThongSuot.Territory;

namespace ThongSuot.Finance.Decisions;

/// <summary>By what a sum is divided among receivers.</summary>
internal enum AllocationKey
{
    /// <summary>The same to each.</summary>
    Evenly,

    /// <summary>By how many people live there, as published around 1/7/2025.</summary>
    ByPeople,

    /// <summary>By numbers that are typed.</summary>
    Typed,
}

/// <summary>A receiver with its share, as it is shown before anything is added.</summary>
internal sealed record AllocatedShare(Unit Unit, ShownShare Share);

/// <summary>A sum divided among receivers so that no đồng is lost and each remainder is seen.</summary>
internal static class Allocation
{
    private const long LargestWeight = 1_000_000_000;

    /// <param name="typed">As many as there are receivers, where the key is typed; a receiver with 0 gets nothing.</param>
    public static Result<IReadOnlyList<AllocatedShare>> Of(
        long total,
        AllocationKey key,
        IReadOnlyList<Unit> receivers,
        IReadOnlyList<string?> typed
    )
    {
        var weights = receivers
            .Select(
                (unit, at) =>
                    key switch
                    {
                        AllocationKey.Evenly => 1,
                        AllocationKey.ByPeople => unit.Place?.Population ?? 0,
                        _ => WeightOf(typed.ElementAtOrDefault(at)),
                    }
            )
            .ToList();
        if (weights.Count == 0 || weights.Exists(weight => weight < 0) || weights.Sum() == 0)
        {
            return FinanceRefusals.KeyWrong;
        }

        return LargestRemainder.Show(total, weights).Zip(receivers, (share, unit) => new AllocatedShare(unit, share)).ToList();
    }

    /// <returns>-1 for what is no weight.</returns>
    private static long WeightOf(string? typed) =>
        string.IsNullOrWhiteSpace(typed) || typed.Trim() == "0" ? 0
        : Amounts.Read(typed).TryGet(out var weight, out _) && weight <= LargestWeight ? weight
        : -1;
}
