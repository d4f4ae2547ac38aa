using FsCheck;
using FsCheck.Fluent;
using ThongSuot.Finance.Lines;
using ThongSuot.Finance.Spendings;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Finance.Tests.Lines;

/// <summary>What is never lost, whatever is done in whatever order.</summary>
public sealed class ConservationTests
{
    private const string Province = "/25/";
    private static readonly DateOnly Today = new(2026, 6, 1);

    private static readonly string[] Communes = ["/25/08236/", "/25/08593/", "/25/08600/"];

    /// <summary>What somebody tries: an act of eleven on a line of the tree with an amount; most of it is refused or not.</summary>
    private static readonly Arbitrary<(int Act, int Line, long Amount)[]> Tries = Gen.Choose(0, 10)
        .SelectMany(act => Gen.Choose(0, 6).SelectMany(line => Gen.Choose(-50, 900).Select(amount => (act, line, (long)amount))))
        .ArrayOf(60)
        .ToArbitrary();

    [Fact]
    public void Assigned_is_spent_and_committed_and_left_on_every_line_and_level_at_every_moment()
    {
        var moved = 0;
        Check.One(Drawn.Cases(300), Prop.ForAll(Tries, tries =>
            {
                var tree = new Tree();
                foreach (var one in tries)
                {
                    moved += tree.Try(one.Act, one.Line, one.Amount) ? 1 : 0;
                    tree.MustHold();
                }
            }));
        moved.ShouldBeGreaterThan(2_000, "too little was done to mean anything");
    }

    [Fact]
    public void Money_that_is_divided_is_all_there_and_nobody_is_a_dong_from_his_share()
    {
        var divisions = Gen.Choose(0, 2_000_000_000)
            .SelectMany(total => Gen.Choose(0, 100_000).ListOf(7).Select(weights => (Total: (long)total, Weights: weights)))
            .Where(one => one.Weights.Sum() > 0)
            .ToArbitrary();
        Check.One(Drawn.Cases(500), Prop.ForAll(divisions, one =>
            {
                IReadOnlyList<long> weights = [.. one.Weights.Select(weight => (long)weight)];
                var shares = LargestRemainder.Divide(one.Total, weights);
                shares.Sum().ShouldBe(one.Total);
                for (var at = 0; at < shares.Count; at++)
                {
                    var exact = (decimal)one.Total * weights[at] / weights.Sum();
                    Math.Abs(shares[at] - exact).ShouldBeLessThan(1);
                }
            }));
    }

    [Fact]
    public void The_largest_sums_are_divided_without_running_over()
    {
        var shares = LargestRemainder.Divide(9_000_000_000_000_000_000, [3, 3, 3]);
        shares.ShouldBe([3_000_000_000_000_000_000, 3_000_000_000_000_000_000, 3_000_000_000_000_000_000]);
        LargestRemainder.Divide(100, [1, 1, 1]).ShouldBe([34, 33, 33]);
    }

    [Theory]
    [InlineData("6001", true)]
    [InlineData("6051", true)]
    [InlineData("6149", true)]
    [InlineData("6150", false)]
    [InlineData("6301", true)]
    [InlineData("6353", false)]
    [InlineData("6501", false)]
    [InlineData("60", false)]
    public void Pay_is_salaries_wages_allowances_and_contributions(string item, bool isPay) => PayItems.Contains(item).ShouldBe(isPay);

    /// <summary>A province, three communes and an office of each, with everything that was ever asked for.</summary>
    private sealed class Tree
    {
        private readonly BudgetLine province = Line(Province);
        private readonly BudgetLine[] communes = [.. Communes.Select(Line)];
        private readonly BudgetLine[] offices = [.. Communes.Select(path => Line(new UnitPath(path).Under("kinh-te")))];
        private readonly List<BudgetEntry> entries = [];
        private long received;

        public bool Try(int act, int at, long amount)
        {
            var line =
                at == 0 ? province
                : at <= 3 ? communes[at - 1]
                : offices[at - 4];
            switch (act)
            {
                case 0:
                    var got = !province.Receive(AssignmentRound.Supplement, amount * 7, giveOnBy: null).IsRefused;
                    received += got ? amount * 7 : 0;
                    if (got && amount % 4 == 0)
                    {
                        province.HoldBack(amount * 7 / 10);
                    }

                    return got;
                case 1:
                    return at > 0 && GiveOn(line, at <= 3 ? province : communes[at - 4], amount);
                case 2:
                case 3:
                    return Ask(line, act == 2 ? EntryKind.Spending : EntryKind.Commitment, amount, commitment: null);
                case 4:
                    return Open(line) is { } contract && Ask(line, EntryKind.Spending, amount, contract);
                default:
                    return Move(line, act);
            }
        }

        public void MustHold()
        {
            BudgetLine[] all = [province, .. communes, .. offices];
            foreach (var line in all)
            {
                line.Assigned.ShouldBe(line.Spent + line.Committed + line.Left);
                line.Left.ShouldBeGreaterThanOrEqualTo(0);
                line.SetAside.ShouldBeInRange(0, line.Left);
                line.Received.ShouldBe(line.Assigned + line.GivenOn);
                line.Committed.ShouldBe(entries.Where(entry => entry.LineId == line.Id).Sum(entry => entry.Held));
                line.Spent.ShouldBe(entries.Where(entry => entry.LineId == line.Id).Sum(entry => entry.Spent));
            }

            // Whatever was received at the top stands somewhere below it, once.
            all.Sum(line => line.Assigned).ShouldBe(received);
            province.GivenOn.ShouldBe(communes.Sum(line => line.Received));
            communes.Zip(offices).ShouldAllBe(pair => pair.First.GivenOn == pair.Second.Received);
        }

        private bool Move(BudgetLine line, int act)
        {
            if (entries.FindLast(entry => entry.LineId == line.Id && entry.Kind != EntryKind.Counter) is not { } entry)
            {
                return false;
            }

            var commitment = entries.Find(one => one.Id == entry.CommitmentId);
            switch (act)
            {
                case 5:
                    return !entry.Approve(Leader, Today).IsRefused;
                case 6:
                    return !entry.TurnDown(line, commitment, "Sai").IsRefused;
                case 7:
                    return !entry.Pay(line, "UNC 1", Today, Today).IsRefused;
                case 9:
                    return List(line, 1 + (entries.Count % 97));
                case 8:
                    return !entry.Close(line, "Xong").IsRefused;
                default:
                    // The payee pays back a part, or all that is still out.
                    long? part = entry.Amount % 3 == 0 ? Math.Max(1, (entry.Amount - entry.Returned) / 2) : null;
                    if (entry.AskReversal(Accountant, Today, "Nhầm", part).IsRefused)
                    {
                        return false;
                    }

                    entries.Add(entry.Reverse(line, commitment, "CT", Leader, Today).Value);
                    return true;
            }
        }

        /// <summary>The treasury's list brought it; every second one is confirmed, the others are turned down.</summary>
        private bool List(BudgetLine line, long amount)
        {
            var entry = Samples.Entry(line, EntryKind.Spending, amount);
            if (entry.List(line, $"RDT {entries.Count}", Today).IsRefused)
            {
                return false;
            }

            entries.Add(entry);
            return entries.Count % 2 == 0
                ? !entry.Confirm(line, Leader, Today).IsRefused
                : !entry.TurnDown(line, commitment: null, "Không phải").IsRefused;
        }

        private bool Ask(BudgetLine line, EntryKind kind, long amount, BudgetEntry? commitment)
        {
            var entry = Samples.Entry(line, kind, amount, commitment);
            if (amount <= 0 || entry.Ask(line, commitment).IsRefused)
            {
                return false;
            }

            entries.Add(entry);
            return true;
        }

        private BudgetEntry? Open(BudgetLine line) =>
            entries.Find(entry => entry.LineId == line.Id && entry.Kind == EntryKind.Commitment && entry.State == EntryState.Approved);

        /// <summary>As an approved decision moves them: both lines, or neither.</summary>
        private static bool GiveOn(BudgetLine line, BudgetLine from, long amount)
        {
            if (amount == 0 || amount > from.Left || line.Left + amount < 0 || from.GivenOn + amount < 0)
            {
                return false;
            }

            if (amount > from.Free)
            {
                return false;
            }

            from.GiveOn(amount).IsRefused.ShouldBeFalse();
            line.Receive(AssignmentRound.Adjustment, amount, giveOnBy: null).IsRefused.ShouldBeFalse();
            return true;
        }

        private static Seat Accountant => Samples.Seat(Role.CaseOfficer, "/25/08236/kinh-te/", "Kế toán trưởng");

        private static Seat Leader => Samples.Seat(Role.CommuneLeader, "/25/08236/", "Phó Chủ tịch UBND");

        private static BudgetLine Line(string path) => BudgetLine.Of(new LineKey(path, 2026, "13", "830", "341", "6001"));

        private static BudgetLine Line(UnitPath path) => Line((string)path);
    }
}
