using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using ThongSuot.Platform.Audit;

namespace ThongSuot.Storage.Tests.Audit;

/// <summary>What an attacker may do to an export, one hand at a time: each is found and named.</summary>
public sealed class TamperedExportTests
{
    [Theory, OnEveryDatabase]
    public async Task An_untouched_export_is_whole_and_tells_what_it_holds(TestDatabase kind)
    {
        var made = await Made.OnAsync(kind);

        var report = TrailVerifier.Verify(made.Lines, made.Key);

        report.Fault.ShouldBeNull();
        (report.Deeds, report.Heads).ShouldBe((made.Lines.Count(line => line.Contains("\"line\":\"deed\"")), 3));
        report.First.ShouldBe(FakeClock.Morning);
        report.Last.ShouldBe(FakeClock.Morning.AddDays(2));
        TrailVerifier.Verify(made.Lines, null).Fault.ShouldBeNull();
    }

    [Theory, OnEveryDatabase]
    public async Task Days_in_the_middle_are_provable_by_themselves(TestDatabase kind)
    {
        var made = await Made.OnAsync(kind);

        var middle = await Trail.ExportAsync(made.Program, new DateOnly(2025, 9, 12), new DateOnly(2025, 9, 12));
        var report = TrailVerifier.Verify(middle, made.Key);

        (report.Fault, report.Deeds, report.Heads).ShouldBe((null, 8, 1));
        middle.Count.ShouldBeLessThan(made.Lines.Count);
    }

    [Theory, OnEveryDatabase]
    public async Task Each_tampering_is_found_and_named_with_its_place(TestDatabase kind)
    {
        var made = await Made.OnAsync(kind);
        var (third, fifth) = (made.LineOf(3), made.LineOf(5));
        (string What, Action<List<string>> Tamper, TrailFaultKind Kind, long Position)[] cases =
        [
            ("content", lines => Edit(lines, third, deed => deed["deed"]!["text"] = "Đã làm việc khác"), TrailFaultKind.Changed, 3),
            (
                "moment",
                lines => Edit(lines, third, deed => deed["deed"]!["at"] = "2025-09-11T01:00:00.001+00:00"),
                TrailFaultKind.Changed,
                3
            ),
            (
                "reason taken away",
                lines => Edit(lines, third, deed => deed["deed"]!.AsObject().Remove("reason")),
                TrailFaultKind.Changed,
                3
            ),
            ("hash", lines => Edit(lines, third, deed => deed["hash"] = Convert.ToBase64String(new byte[32])), TrailFaultKind.Changed, 3),
            ("taken out", lines => lines.RemoveAt(third), TrailFaultKind.Missing, 3),
            ("two changed places", lines => (lines[third], lines[fifth]) = (lines[fifth], lines[third]), TrailFaultKind.Reordered, 3),
            ("one twice", lines => lines.Insert(fifth, lines[third]), TrailFaultKind.Inserted, 3),
            (
                "one made up before the real one",
                lines => lines.Insert(third, Edited(lines[third], deed => deed["deed"]!["text"] = "Bịa")),
                TrailFaultKind.Inserted,
                3
            ),
            ("an unhashed field", lines => Edit(lines, third, deed => deed["deed"]!["approved"] = true), TrailFaultKind.Unreadable, 3),
            ("last deed and head cut off", lines => lines.RemoveRange(lines.Count - 2, 2), TrailFaultKind.Truncated, made.Deeds - 1),
            ("last head cut off", lines => lines.RemoveAt(lines.Count - 1), TrailFaultKind.Truncated, made.Deeds),
            (
                "cut exactly behind a head",
                lines => lines.RemoveRange(made.FirstHead + 1, lines.Count - made.FirstHead - 1),
                TrailFaultKind.Truncated,
                made.Deeds - 16
            ),
            (
                "a later head earlier",
                lines => (lines[made.FirstHead], lines[^1]) = (lines[^1], lines[made.FirstHead]),
                TrailFaultKind.Missing,
                made.Deeds - 15
            ),
            (
                "signature",
                lines => Edit(lines, made.FirstHead, head => head["signature"] = Convert.ToBase64String(new byte[64])),
                TrailFaultKind.WrongKey,
                made.Deeds - 16
            ),
            ("range", lines => Edit(lines, 0, start => start["last"] = 3), TrailFaultKind.WrongKey, 0),
        ];
        foreach (var (what, tamper, expected, position) in cases)
        {
            var lines = made.Lines.ToList();
            tamper(lines);
            var fault = TrailVerifier.Verify(lines, made.Key).Fault;
            fault.ShouldNotBeNull(what);
            (what, fault.Kind, fault.Position).ShouldBe((what, expected, position));
            TrailVerifier.Verify(lines, null).Fault!.Kind.ShouldBe(expected, "found without the pinned key too: " + what);
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Whoever_recomputes_the_tail_fails_at_the_signed_head(TestDatabase kind)
    {
        var made = await Made.OnAsync(kind);
        var lines = made.Lines.ToList();
        Recompute(lines, made.LineOf(3));

        var fault = TrailVerifier.Verify(lines, made.Key).Fault;

        (fault?.Kind, fault?.Position).ShouldBe((TrailFaultKind.Changed, made.Deeds - 16));
        fault!.Words.ShouldContain("tính lại");
    }

    [Theory, OnEveryDatabase]
    public async Task An_export_signed_anew_by_another_key_agrees_with_itself_and_not_with_the_pinned_key(TestDatabase kind)
    {
        var made = await Made.OnAsync(kind);
        var lines = made.Lines.ToList();
        Recompute(lines, made.LineOf(3));
        SignAnew(lines);

        TrailVerifier.Verify(lines, null).Fault.ShouldBeNull("this is what an export without a pinned key cannot prove");
        TrailVerifier.Verify(lines, made.Key).Fault!.Kind.ShouldBe(TrailFaultKind.WrongKey);
        TrailVerifier.Verify(lines, "not a key").Fault!.Kind.ShouldBe(TrailFaultKind.WrongKey);
    }

    [Theory, OnEveryDatabase]
    public async Task An_export_of_several_provinces_loses_none_of_its_chains_unseen(TestDatabase kind)
    {
        await using var program = await Quiet.StartAsync(kind);
        foreach (var province in new[] { "25", "40" })
        {
            await Trail.WriteAsync(program, 3, province);
        }

        await Trail.SealAsync(program);
        var (lines, key) = (await Trail.ExportAsync(program, province: null), await Trail.KeyAsync(program));
        var second = lines.FindLastIndex(line => TrailLine.Read(line) is TrailStart);
        second.ShouldBe(5, "a first line, three deeds and a head come before it");

        TrailVerifier
            .Verify(lines, key)
            .ShouldSatisfyAllConditions(report => report.Fault.ShouldBeNull(), report => (report.Deeds, report.Heads).ShouldBe((6, 2)));
        TrailVerifier.Verify(lines.Take(second), key).Fault!.Kind.ShouldBe(TrailFaultKind.Truncated);
        TrailVerifier.Verify(lines.Skip(second), key).Fault!.Kind.ShouldBe(TrailFaultKind.Missing);
        TrailVerifier.Verify([.. lines.Skip(second), .. lines.Take(second)], key).Fault!.Kind.ShouldBe(TrailFaultKind.Missing);
        Edit(lines, second + 2, deed => deed["deed"]!["text"] = "Khác");
        var fault = TrailVerifier.Verify(lines, key).Fault!;
        (fault.Kind, fault.Province, fault.Position).ShouldBe((TrailFaultKind.Changed, "40", 2));
    }

    private static void Edit(List<string> lines, int at, Action<JsonNode> change) => lines[at] = Edited(lines[at], change);

    private static string Edited(string line, Action<JsonNode> change)
    {
        var node = JsonNode.Parse(line)!;
        change(node);
        return node.ToJsonString();
    }

    /// <summary>Changes one deed and makes all hashes behind it fit again.</summary>
    private static void Recompute(List<string> lines, int from)
    {
        Edit(lines, from, deed => deed["deed"]!["text"] = "Đã làm việc khác");
        var hash = ((TrailDeedLine)TrailLine.Read(lines[from - 1])!).Hash;
        for (var at = from; at < lines.Count; at++)
        {
            if (TrailLine.Read(lines[at]) is TrailDeedLine deed)
            {
                hash = DeedChain.HashOf(hash, deed.Deed);
                lines[at] = (deed with { Hash = hash }).Text();
            }
        }
    }

    private static void SignAnew(List<string> lines)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var name = SigningKeys.NameOf(key);
        var (hash, province) = (DeedChain.Beginning, string.Empty);
        for (var at = 0; at < lines.Count; at++)
        {
            switch (TrailLine.Read(lines[at]))
            {
                case TrailStart start:
                    (province, hash) = (start.Province, start.Previous);
                    lines[at] = (
                        start with
                        {
                            Keys = new Dictionary<string, string> { [name] = key.ExportSubjectPublicKeyInfoPem() },
                            KeyName = name,
                            Signature = key.SignData(
                                DeedChain.RangeBytes(start.Province, start.Chain, start.Chains, start.First, start.Last, start.Previous),
                                HashAlgorithmName.SHA256
                            ),
                        }
                    ).Text();
                    break;
                case TrailDeedLine deed:
                    hash = deed.Hash;
                    break;
                case TrailHeadLine head:
                    lines[at] = (
                        head with
                        {
                            Hash = hash,
                            KeyName = name,
                            Signature = key.SignData(DeedChain.HeadBytes(province, head.Position, hash, head.At), HashAlgorithmName.SHA256),
                        }
                    ).Text();
                    break;
            }
        }
    }

    /// <summary>A trail of three days and three heads, exported.</summary>
    private sealed record Made(TestProgram Program, List<string> Lines, string Key)
    {
        private static readonly ConcurrentDictionary<TestDatabase, Lazy<Task<Made>>> Shared = new();

        public int Deeds => Lines.Count(line => line.Contains("\"line\":\"deed\"", StringComparison.Ordinal));

        public int FirstHead => Lines.FindIndex(line => line.Contains("\"line\":\"head\"", StringComparison.Ordinal));

        public static Task<Made> OnAsync(TestDatabase kind) =>
            Shared.GetOrAdd(kind, key => new Lazy<Task<Made>>(() => MakeAsync(key))).Value;

        public int LineOf(long position) =>
            Lines.FindIndex(line => TrailLine.Read(line) is TrailDeedLine deed && deed.Position == position);

        private static async Task<Made> MakeAsync(TestDatabase kind)
        {
            var program = await Quiet.StartAsync(kind);
            for (var day = 0; day < 3; day++)
            {
                await Trail.WriteAsync(program, 8);
                await Trail.SealAsync(program);
                program.Clock.Advance(TimeSpan.FromDays(1));
            }

            return new Made(program, await Trail.ExportAsync(program), await Trail.KeyAsync(program));
        }
    }
}
