using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Facilities.Duties;

/// <summary>Which terms begin with what, and the duties as a scope sees them.</summary>
internal static class DutyTerms
{
    public const string Open = "con-lai";
    public const string Late = "qua-han";
    public const string Done = "da-lam";

    public static IReadOnlyList<(string Slug, string Name)> Tabs { get; } = [(Open, "Còn phải làm"), (Late, "Quá hạn"), (Done, "Đã làm")];

    public static IQueryable<Duty> DutiesSeen(this Db db, Scope scope) => db.Duties.Within(scope, row => row.UnitPath);

    public static IQueryable<Duty> Pick(IQueryable<Duty> rows, string? slug, DateOnly today) =>
        slug switch
        {
            Late => rows.Where(row => row.DoneOn == null && row.DueOn < today),
            Done => rows.Where(row => row.DoneOn != null),
            _ => rows.Where(row => row.DoneOn == null),
        };

    /// <summary>A term of days from a decision begins for a body.</summary>
    public static void Owe(
        this Write write,
        DutyKind kind,
        string unitPath,
        string subject,
        string cause,
        string path,
        DateOnly from,
        LegalSettingCache law
    ) =>
        write.Db.Duties.Add(
            new Duty
            {
                ProvinceCode = Scope.ProvinceOf(unitPath),
                Id = Guid.CreateVersion7(),
                UnitPath = unitPath,
                Kind = kind,
                Subject = subject,
                Cause = cause,
                Path = path,
                From = from,
                DueOn = from.AddDays(law.Number(kind == DutyKind.HandOver ? FacilityLaw.HandoverWithin : FacilityLaw.DeclareWithin, from)),
            }
        );
}
