using System.Diagnostics;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;

namespace ThongSuot.Facilities.Duties;

/// <summary>What a body owes the law about its assets. Names are stored.</summary>
internal enum DutyKind
{
    /// <summary>Hand over and change the books after a decision.</summary>
    HandOver,

    /// <summary>Declare a change.</summary>
    Declare,

    /// <summary>Report the use of a year.</summary>
    UseReport,
}

/// <summary>
/// Something about assets that a body must do by a day (ND 186/2025/NĐ-CP: thirty days from a decision; each year's report of use by 31/1
/// for a unit, 28/2 for the body above it, 15/3 for the province). Days are dated data; a day that was reckoned stands.
/// </summary>
internal sealed class Duty : IInProvince
{
    public const string RecordKind = "asset-duty";

    public required Guid Id { get; init; }

    public required string ProvinceCode { get; init; }

    /// <summary>The body that owes it.</summary>
    public required string UnitPath { get; init; }

    public required DutyKind Kind { get; init; }

    /// <summary>What it is about, in words.</summary>
    public required string Subject { get; init; }

    /// <summary>Code of the record it came from, or the year of a report: a body owes the same once.</summary>
    public required string Cause { get; init; }

    /// <summary>Where that record opens; empty where there is none.</summary>
    public required string Path { get; init; }

    /// <summary>From when it is owed.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day of the term.</summary>
    public required DateOnly DueOn { get; init; }

    public DateOnly? DoneOn { get; private set; }

    /// <summary>Number of the paper that shows it.</summary>
    public string? Number { get; private set; }

    public string? DoneBy { get; private set; }

    public int Version { get; private set; }

    public bool IsLate(DateOnly today) => DoneOn is null && DueOn < today;

    /// <param name="number">Of the minutes, the declaration or the report.</param>
    public Result Do(string? number, DateOnly? on, DateOnly today, string by)
    {
        if (DoneOn is not null)
        {
            return DutyRefusals.DoneAlready;
        }

        if (string.IsNullOrWhiteSpace(number) || !DocumentNumber.IsOne(number))
        {
            return DutyRefusals.NumberMissing;
        }

        if (on is not { } day || day < From || day > today)
        {
            return DutyRefusals.DayWrong(From);
        }

        (DoneOn, Number, DoneBy) = (day, number.Trim(), by);
        Version++;
        return Result.Done;
    }
}

/// <summary>Words on screen for each value.</summary>
internal static class DutyLabels
{
    public static string Of(DutyKind kind) =>
        kind switch
        {
            DutyKind.HandOver => "Bàn giao, chỉnh sổ",
            DutyKind.Declare => "Kê khai thay đổi",
            DutyKind.UseReport => "Báo cáo sử dụng tài sản",
            _ => throw new UnreachableException($"Duty {kind}"),
        };
}
