using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace ThongSuot.TestKit;

/// <summary>How many cases a property is tried on, and which.</summary>
public static class Drawn
{
    private const ulong Seed = 20250701;

    /// <summary>The same cases in every run, for a property that also counts what it has met: a count over other cases each time would
    /// fail by chance. <c>./dev fuzz</c> (TS_FUZZ set) draws new ones.</summary>
    /// <param name="cases">How many cases are tried.</param>
    public static Config Cases(int cases)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(cases);
        return Environment.GetEnvironmentVariable("TS_FUZZ") is null
            ? config.WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(Seed), FSharpOption<int>.None)))
            : config;
    }
}
