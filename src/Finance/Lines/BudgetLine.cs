using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Finance.Lines;

/// <summary>What makes a budget line one line: whose, of which year, from which source, for what (TT 130/2025/TT-BTC).</summary>
/// <param name="Source">Two digits of the nature of the source; a code that no list has is taken and shown so.</param>
/// <param name="Chapter">Three digits.</param>
/// <param name="Category">Three digits of the khoản.</param>
/// <param name="Item">Four digits of the mục or tiểu mục.</param>
internal sealed record LineKey(string UnitPath, int Year, string Source, string Chapter, string Category, string Item)
{
    /// <summary>As accountants say it: <c>13 · 830-341-6001</c>.</summary>
    public string Codes => $"{Source} · {Chapter}-{Category}-{Item}";
}

/// <summary>
/// One line of a budget, in đồng. At every moment <c>Assigned = Spent + Committed + Left</c>, and no act leaves <c>Left</c> below zero.
/// </summary>
/// <remarks>
/// What was given on to units below is theirs and counts no more here: <c>Assigned</c> is what was received less what was given on, so
/// that the lines of a tree add up to what its top received. Two nodes that move one line meet at <see cref="Version"/>.
/// </remarks>
internal sealed class BudgetLine : IInProvince
{
    public required BudgetLineId Id { get; init; }

    public required string ProvinceCode { get; init; }

    /// <summary>The unit that may spend it: the province, a department, a commune, an office of a commune.</summary>
    public required string UnitPath { get; init; }

    public required int Year { get; init; }

    public required string Source { get; init; }

    public required string Chapter { get; init; }

    public required string Category { get; init; }

    public required string Item { get; init; }

    /// <summary>Pay and what is paid with it: how many months it lasts is asked before everything else.</summary>
    public required bool IsPay { get; init; }

    /// <summary>Received at the start of the year.</summary>
    public long Opening { get; private set; }

    /// <summary>Received during the year.</summary>
    public long Supplement { get; private set; }

    /// <summary>Added or, below zero, taken back by adjustment.</summary>
    public long Adjusted { get; private set; }

    /// <summary>Carried over from the year before.</summary>
    public long CarriedOver { get; private set; }

    /// <summary>Given on to units below, or into the next year.</summary>
    public long GivenOn { get; private set; }

    /// <summary>Received less given on.</summary>
    public long Assigned { get; private set; }

    /// <summary>Held for what was asked for, approved or contracted and is not paid.</summary>
    public long Committed { get; private set; }

    public long Spent { get; private set; }

    /// <summary>Of what is left, đồng held back as saving: neither spent nor given on, only taken back by whoever gave it.</summary>
    public long SetAside { get; private set; }

    /// <summary>The latest day of a payment of it: whether this month's pay was posted is asked on every board.</summary>
    public DateOnly? LastPaidOn { get; private set; }

    /// <summary>By when a commune gives it on; null where nobody has to.</summary>
    public DateOnly? GiveOnBy { get; private set; }

    public int Version { get; private set; }

    public long Received => Opening + Supplement + Adjusted + CarriedOver;

    public long Left => Assigned - Committed - Spent;

    /// <summary>What may be spent or given on: left and not held back.</summary>
    public long Free => Left - SetAside;

    /// <summary>Nothing was done with it yet.</summary>
    public bool IsUntouched => GivenOn == 0 && Committed == 0 && Spent == 0 && Assigned > 0;

    public LineKey Key => new(UnitPath, Year, Source, Chapter, Category, Item);

    public static BudgetLine Of(LineKey key) =>
        new()
        {
            Id = BudgetLineId.New(),
            ProvinceCode = Scope.ProvinceOf(key.UnitPath),
            UnitPath = key.UnitPath,
            Year = key.Year,
            Source = key.Source,
            Chapter = key.Chapter,
            Category = key.Category,
            Item = key.Item,
            IsPay = PayItems.Contains(key.Item),
        };

    /// <summary>Takes what a decision gives; an adjustment may take back what is still free.</summary>
    /// <param name="amount">Đồng; below zero for an adjustment that takes back.</param>
    /// <param name="giveOnBy">By when it is to be given on.</param>
    public Result Receive(AssignmentRound round, long amount, DateOnly? giveOnBy)
    {
        if (amount == 0 || (amount < 0 && round != AssignmentRound.Adjustment))
        {
            return FinanceRefusals.AmountWrong;
        }

        if (!Amounts.Fits(Received, amount))
        {
            return FinanceRefusals.AmountTooLarge;
        }

        if (Left + amount < 0)
        {
            return FinanceRefusals.TooMuch(Left);
        }

        switch (round)
        {
            case AssignmentRound.Opening:
                Opening += amount;
                break;
            case AssignmentRound.Supplement:
                Supplement += amount;
                break;
            case AssignmentRound.Adjustment:
                Adjusted += amount;
                break;
            default:
                CarriedOver += amount;
                break;
        }

        // What is taken back is first what was held back for it.
        SetAside = Math.Min(SetAside, Left + amount);
        (Assigned, GiveOnBy) = (Assigned + amount, amount > 0 ? giveOnBy ?? GiveOnBy : GiveOnBy);
        return Changed();
    }

    /// <summary>Holds a part of what was received back as saving.</summary>
    /// <param name="amount">Đồng; never more than is free.</param>
    public void HoldBack(long amount)
    {
        SetAside += Math.Clamp(amount, 0, Free);
        Changed();
    }

    /// <summary>Gives money on to a line below, or takes it back from there.</summary>
    /// <param name="amount">Đồng; below zero when it comes back.</param>
    public Result GiveOn(long amount)
    {
        if (amount > Free)
        {
            return FinanceRefusals.TooMuchGivenOn(Free);
        }

        if (GivenOn + amount < 0)
        {
            return FinanceRefusals.TooMuchBack(GivenOn);
        }

        (GivenOn, Assigned) = (GivenOn + amount, Assigned - amount);
        return Changed();
    }

    /// <summary>Holds money for something that was asked for, so that nobody else spends it meanwhile.</summary>
    public Result Hold(long amount)
    {
        if (amount <= 0)
        {
            return FinanceRefusals.AmountWrong;
        }

        if (amount > Free)
        {
            return FinanceRefusals.TooMuch(this);
        }

        Committed += amount;
        return Changed();
    }

    /// <summary>What was held is free again.</summary>
    /// <exception cref="InvalidOperationException">So much was never held: the entries and the line differ.</exception>
    public void Release(long amount)
    {
        Committed = amount <= Committed ? Committed - amount : throw new InvalidOperationException($"Held {Committed}, freed {amount}");
        Changed();
    }

    /// <summary>What was held is paid.</summary>
    /// <exception cref="InvalidOperationException">So much was never held: the entries and the line differ.</exception>
    public void Pay(long amount, DateOnly on)
    {
        Release(amount);
        Spent += amount;
        LastPaidOn = LastPaidOn > on ? LastPaidOn : on;
    }

    /// <summary>A counter-entry: what was paid is there again, free or held for its commitment.</summary>
    /// <exception cref="InvalidOperationException">So much was never spent: the entries and the line differ.</exception>
    public void Restore(long amount, bool held)
    {
        Spent = amount <= Spent ? Spent - amount : throw new InvalidOperationException($"Spent {Spent}, restored {amount}");
        Committed += held ? amount : 0;
        Changed();
    }

    private Result Changed()
    {
        Version++;
        return Result.Done;
    }
}

/// <summary>
/// What is pay: salaries, wages by contract, allowances, contributions. Codes of TT 324/2016/TT-BTC, from memory and to be compared with TT
/// 130/2025/TT-BTC.
/// </summary>
internal static class PayItems
{
    /// <summary>6000–6149 and 6300–6349: 6150 begins what pupils get, 6350 what part-timers of hamlets get.</summary>
    public static bool Contains(string item) => item is ['6', '0', _, _] or ['6', '1' or '3', >= '0' and < '5', _];
}
