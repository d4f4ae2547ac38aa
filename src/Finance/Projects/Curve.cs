using System.Globalization;

namespace ThongSuot.Finance.Projects;

/// <summary>
/// A year's disbursement as a curve: what was paid by the end of each month, against an even plan. Thirteen months, because a year's
/// capital is paid until the end of January after it.
/// </summary>
/// <param name="Paid">Đồng paid by the end of each month that has begun.</param>
/// <param name="Plan">Đồng of capital.</param>
internal sealed record Curve(IReadOnlyList<(string Month, long Paid)> Paid, long Plan)
{
    public const int Width = 640;
    public const int Height = 180;
    private const int Months = 13;

    /// <summary>The polyline of what was paid.</summary>
    public string Points =>
        string.Join(' ', Paid.Select((one, at) => Invariant($"{X(at + 1)},{Y(one.Paid)}")).Prepend(Invariant($"0,{Height}")));

    /// <summary>The even plan: all of it by the end of the thirteen months.</summary>
    public string PlanPoints => Invariant($"0,{Height} {Width},{Y(Plan)}");

    private long Top => Math.Max(1, Math.Max(Plan, Paid.Count == 0 ? 0 : Paid.Max(one => one.Paid)));

    public static Curve Of(int year, long plan, IReadOnlyList<ProjectPayment> payments, DateOnly today)
    {
        var first = new DateOnly(year, 1, 1);
        return new(
            [
                .. Enumerable
                    .Range(0, Months)
                    .Select(at => first.AddMonths(at))
                    .TakeWhile(month => month <= today)
                    .Select(month =>
                        (
                            $"{month.Month}/{month.Year}",
                            payments.Where(row => row.Year == year && row.On < month.AddMonths(1)).Sum(row => row.Amount)
                        )
                    ),
            ],
            plan
        );
    }

    private static int X(int month) => Width * month / Months;

    private int Y(long paid) => Height - (int)((decimal)paid * (Height - 10) / Top);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
