using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Difficulties.Guide;

/// <summary>Says of guidance whether it is still true: the body that gave it, or the province office.</summary>
internal sealed class ReviewGuidance(WriteGate gate, DifficultySettlement settlement, PermissionRegistry permissions)
{
    public bool May(Guidance guidance, Seat seat) =>
        guidance.Status == GuidanceStatus.InForce
        && guidance.ProvinceCode == seat.ProvinceCode
        && (
            permissions.Allows(seat.Role, DifficultyPermissions.Assign)
            || (permissions.Allows(seat.Role, DifficultyPermissions.Work) && seat.SpeaksFor == guidance.BodyPath)
        );

    public Task<Result> RunAsync(string code, bool? stillTrue, string reason, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync(
            deed,
            async (write, token) =>
            {
                if (
                    await write.Db.Guidance.FirstOrDefaultAsync(row => row.Code == code && row.ProvinceCode == seat.ProvinceCode, token)
                    is not { } guidance
                )
                {
                    return DifficultyRefusals.NotFound;
                }

                if (!May(guidance, seat))
                {
                    return DifficultyRefusals.NotYours;
                }

                var done = guidance.Review(stillTrue, reason, seat.Signature, settlement.LawFor(guidance.BodyPath, deed.At));
                if (done.IsRefused)
                {
                    return done;
                }

                write.Record(
                    "guidance.reviewed",
                    GuidanceWriter.Kind,
                    guidance.Id,
                    guidance.ProvinceCode,
                    guidance.BodyPath,
                    guidance.Status == GuidanceStatus.InForce
                        ? $"Còn đúng, xem lại ngày {VietnameseFormat.Date(guidance.ReviewOn)}"
                        : $"Thôi áp dụng: {reason}"
                );
                if (guidance.Status == GuidanceStatus.Withdrawn)
                {
                    // Whoever relied on the answer is told; what was confirmed stays as it was said.
                    var units = await write
                        .Db.Recommendations.Where(row =>
                            row.ProvinceCode == guidance.ProvinceCode && row.DifficultyId == guidance.DifficultyId
                        )
                        .Select(row => row.UnitPath)
                        .Distinct()
                        .ToListAsync(token);
                    units.ForEach(unit =>
                        write.Tell(unit, null, $"Hướng dẫn {guidance.Code} thôi áp dụng: {reason}", $"/huong-dan/{guidance.Code}")
                    );
                }

                return Result.Done;
            },
            ct
        );
}
