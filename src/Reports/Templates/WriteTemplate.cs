using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Reports.Demands;
using ThongSuot.Reports.Indicators;

namespace ThongSuot.Reports.Templates;

/// <summary>Keeps a template as its next version; the versions before stay.</summary>
internal sealed class WriteTemplate(WriteGate gate, IndicatorRegister register)
{
    public const int MostBlocks = 60;
    public const int TextLength = 2000;

    /// <param name="code">Null for a new one.</param>
    /// <param name="seen">The version that the page was drawn from.</param>
    /// <returns>Its code.</returns>
    public Task<Result<string>> RunAsync(string? code, int seen, TemplateFacts facts, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<string>(
            deed,
            async (write, token) =>
            {
                if (await WrongAsync(write.Db, facts, seat, OfficeClock.DayOf(write.Deed.At), token) is { } refusal)
                {
                    return refusal;
                }

                var before = code is null ? null : await write.Db.TemplateAsync(seat.ProvinceCode, code, token);
                if (before is not null && before.Number != seen)
                {
                    return TemplateRefusals.Meanwhile(before.By ?? "Hệ thống");
                }

                var template = new ReportTemplate
                {
                    Id = Guid.CreateVersion7(),
                    ProvinceCode = seat.ProvinceCode,
                    Code = before?.Code ?? $"m{await write.Db.NextNumberAsync($"MBC{seat.ProvinceCode}", token):0000}",
                    Number = (before?.Number ?? 0) + 1,
                    Name = facts.Name,
                    Period = facts.Period,
                    BlockList = ReportJson.Write(facts.Blocks),
                    By = seat.Signature,
                    At = write.Deed.At,
                };
                write.Db.ReportTemplates.Add(template);
                write.Record(
                    "report-template.written",
                    "report-template",
                    template.Id,
                    seat.ProvinceCode,
                    seat.SpeaksFor,
                    $"Lưu mẫu báo cáo “{facts.Name}”, bản {template.Number}, {facts.Blocks.Count} phần"
                );
                return template.Code;
            },
            ct
        );

    private async Task<Refusal?> WrongAsync(Db db, TemplateFacts facts, Seat seat, DateOnly day, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(facts.Name) || facts.Name.Length > ReportDemand.NameLength)
        {
            return TemplateRefusals.NameMissing;
        }

        if (facts.Blocks.Count is 0 or > MostBlocks)
        {
            return facts.Blocks.Count == 0 ? TemplateRefusals.Empty : TemplateRefusals.TooLong;
        }

        var (demands, province) = (db.ReportDemands, seat.ProvinceCode);
        var codes = (await register.AllAsync(db, province, day, ct)).Select(one => one.Code).ToHashSet(StringComparer.Ordinal);
        var asked = await demands
            .AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.Status != DemandStatus.Draft && row.Status != DemandStatus.Waiting)
            .Select(row => row.Code)
            .ToListAsync(ct);
        return Refusal.Together(facts.Blocks.Select((block, at) => WrongIn(block, $"Blocks[{at}].Text", codes, asked)));
    }

    // A shipped template may name what no module counts yet; what somebody adds must be there.
    private static Refusal? WrongIn(TemplateBlock block, string field, HashSet<string> codes, IReadOnlyList<string> demands) =>
        block.Kind switch
        {
            BlockKind.IndicatorTable when block.Codes.Count == 0 => TemplateRefusals.TableEmpty(field),
            BlockKind.DemandTable when block.Demand is null || !demands.Contains(block.Demand) => TemplateRefusals.UnknownDemand(field),
            _ when block
                    .Codes.Concat(Placeholders.CodesIn(block.Text))
                    .FirstOrDefault(code => !codes.Contains(code) && !Shipped.Contains(code))
                    is { } unknown => TemplateRefusals.UnknownCode(unknown, field),
            _ => null,
        };

    private static readonly HashSet<string> Shipped = [.. BuiltInTemplates.All.SelectMany(template => template.Facts.Codes)];
}
