using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;
using ThongSuot.Web.Forms;

namespace ThongSuot.Staffing.Parameters;

/// <summary>Weight and rule of load of a speciality, as typed.</summary>
internal sealed class RuleForm
{
    public int? Weight { get; set; }

    public int Version { get; set; }

    [PastDate]
    public DateOnly? ValidFrom { get; set; }

    /// <summary>With comma or point.</summary>
    public string? BasePeople { get; set; }

    public string? Hours { get; set; }

    public int? Share { get; set; }

    public string? Fields { get; set; }

    public string? Note { get; set; }

    /// <summary>A decimal as people type it here: the comma parts decimals.</summary>
    public static decimal? Decimal(string? text) =>
        decimal.TryParse(
            (text ?? string.Empty).Trim().Replace(',', '.'),
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;
}

/// <summary>Writes weights, rules of load and positions; every change is a deed.</summary>
internal sealed class EditRule(WriteGate gate)
{
    public Task<Result> WeighAsync(string code, RuleForm form, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync(
            deed,
            async (write, token) =>
            {
                var specialities = write.Db.Specialities;
                var speciality = await specialities.FirstAsync(row => row.Code == code, token);
                if (speciality.Version != form.Version)
                {
                    return WriteRefusals.ChangedMeanwhile;
                }

                var before = speciality.Weight;
                var done = speciality.Weigh(form.Weight);
                if (!done.IsRefused)
                {
                    write.Record(
                        "staffing.weight-set",
                        "staff-speciality",
                        Guid.Empty,
                        seat.ProvinceCode,
                        seat.ScopePath,
                        $"Trọng số “{speciality.Name}” từ {before} thành {speciality.Weight}",
                        new
                        {
                            code,
                            before,
                            after = speciality.Weight,
                        }
                    );
                }

                return done;
            },
            ct
        );

    public Task<Result> RuleAsync(string code, RuleForm form, Seat seat, DateOnly today, Deed deed, CancellationToken ct) =>
        gate.RunAsync(
            deed,
            async (write, token) =>
            {
                var made = LoadRule.Make(
                    code,
                    form.ValidFrom,
                    RuleForm.Decimal(form.BasePeople),
                    RuleForm.Decimal(form.Hours),
                    form.Share,
                    form.Fields,
                    form.Note,
                    today
                );
                if (made.IsRefused)
                {
                    return made.Refusal;
                }

                var (rules, rule) = (write.Db.LoadRules, made.Value);
                if (await rules.AnyAsync(row => row.SpecialityCode == code && row.ValidFrom == rule.ValidFrom, token))
                {
                    return StaffingRefusals.RuleExists;
                }

                rules.Add(rule);
                write.Record(
                    "staffing.rule-set",
                    "staff-speciality",
                    rule.Id.Value,
                    seat.ProvinceCode,
                    seat.ScopePath,
                    $"Định mức “{code}” từ {VietnameseFormat.Date(rule.ValidFrom)}: {rule.BasePeople} người nền, {rule.Hours} giờ, {rule.Share}%",
                    new
                    {
                        code,
                        rule.BasePeople,
                        rule.Hours,
                        rule.Share,
                        rule.Fields,
                    }
                );
                return Result.Done;
            },
            ct
        );

    public Task<Result> PositionAsync(string code, PositionForm form, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync(
            deed,
            async (write, token) =>
            {
                var (positions, specialities, wanted) = (write.Db.JobPositions, write.Db.Specialities, form.Speciality);
                var position = await positions.FirstAsync(row => row.Code == code, token);
                if (position.Version != form.Version)
                {
                    return WriteRefusals.ChangedMeanwhile;
                }

                if (wanted is null || !await specialities.AnyAsync(row => row.Code == wanted, token))
                {
                    return StaffingRefusals.UnknownSpeciality;
                }

                var before = position.Name;
                var done = position.Edit(form.Name, wanted);
                if (!done.IsRefused)
                {
                    write.Record(
                        "staffing.position-set",
                        "staff-position",
                        Guid.Empty,
                        seat.ProvinceCode,
                        seat.ScopePath,
                        $"Vị trí “{before}” thành “{position.Name}”, chuyên môn {wanted}",
                        new { code, wanted }
                    );
                }

                return done;
            },
            ct
        );
}

/// <summary>Name and speciality of a position, as typed.</summary>
internal sealed class PositionForm
{
    public string? Name { get; set; }

    public string? Speciality { get; set; }

    public int Version { get; set; }
}
