using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Territory;

namespace ThongSuot.Directives;

/// <summary>What a draft must satisfy to be given. Pure: units come from memory, the parent from the caller.</summary>
internal static class DirectiveRules
{
    public static Refusal? Check(DirectiveDraft draft, Directive? parent, Units units)
    {
        if (draft.Missing() is { Count: > 0 } missing)
        {
            return DirectiveRefusals.Unclear(missing);
        }

        return CheckLengths(draft)
            ?? DocumentNumber.Against(draft.Document?.Number)
            ?? CheckUnits(draft, parent, units)
            ?? (parent is null ? null : CheckParent(draft.Giver, parent));
    }

    public static Refusal? CheckDue(DateTimeOffset due, DirectiveLaw law, DateTimeOffset? parentDue)
    {
        if (due <= law.Now)
        {
            return DirectiveRefusals.DuePast;
        }

        if (law.TooFar(due) is { } far)
        {
            return far;
        }

        return parentDue is { } last && due > last ? DirectiveRefusals.OutlastsParent(due, last) : null;
    }

    /// <summary>
    /// Whether the giver's power reaches a unit: the province's leaders and office reach every organisation of the province, a
    /// leader his own organisation and its offices, and with a part of what a department was given also communes.
    /// </summary>
    public static bool Reaches(Seat giver, Unit unit, bool asPart) =>
        giver.Role switch
        {
            Role.ProvinceLeader or Role.ProvinceOffice => unit.ProvinceCode == giver.ProvinceCode
                && unit.Kind is not (UnitKind.Province or UnitKind.CommuneOffice or UnitKind.ServiceCentre),
            Role.CommuneLeader => giver.Scope.Covers(unit.Path),
            Role.DepartmentLeader => giver.Scope.Covers(unit.Path)
                || (asPart && unit.Kind == UnitKind.Commune && unit.ProvinceCode == giver.ProvinceCode),
            _ => false,
        };

    public static Directive Make(DirectiveDraft draft, string code, string owner, DateTimeOffset due, DateTimeOffset now, Directive? parent)
    {
        var (id, person, work) = (DirectiveId.New(), draft.Person!, draft.Work!.Trim());
        return new Directive
        {
            Id = id,
            Code = code,
            ProvinceCode = draft.Giver.ProvinceCode,
            ParentId = parent?.Id,
            Level = (parent?.Level ?? 0) + 1,
            Source = parent is null ? draft.Source : DirectiveSource.Part,
            DocumentNumber = Trimmed(draft.Document?.Number),
            DocumentDate = draft.Document?.Date,
            DocumentBody = Trimmed(draft.Document?.Body),
            DocumentExcerpt = Trimmed(draft.Document?.Excerpt),
            Work = work,
            LeadPath = draft.LeadPath!,
            OwnerPath = owner,
            PersonSeatId = person.SeatId,
            PersonName = person.PersonName,
            PersonTitle = person.Title,
            GiverPath = draft.Giver.ScopePath,
            GiverSeatId = draft.Giver.SeatId,
            GiverName = draft.Giver.Signature,
            Internal = draft.Giver.ScopePath == owner,
            LeadAnswersFor = draft.LeadAnswersFor!.Trim(),
            SupportersDo = Trimmed(draft.SupportersDo),
            Product = draft.Product!.Value,
            ProductText = draft.ProductText!.Trim(),
            DirectedBy = draft.DirectedBy!.Trim(),
            LegalGround = draft.LegalGround!.Trim(),
            Acceptor = draft.Acceptor,
            GivenAt = now,
            GivenOn = OfficeClock.DayOf(now),
            FirstDueAt = due,
            DueAt = due,
            SearchText = Directive.SearchTextOf(code, work, person.PersonName, draft.ProductText!),
            Supports =
            [
                .. draft
                    .SupportPaths.Distinct(StringComparer.Ordinal)
                    .Select(path => new DirectiveSupport
                    {
                        Id = Guid.CreateVersion7(),
                        DirectiveId = id,
                        UnitPath = path,
                    }),
            ],
        };
    }

    private static Refusal? CheckLengths(DirectiveDraft draft)
    {
        var parts = new (string Name, string? Text, int Length, string Field)[]
        {
            ("Việc", draft.Work, Directive.WorkLength, "Work"),
            ("Trách nhiệm của đơn vị chủ trì", draft.LeadAnswersFor, Directive.TextLength, "LeadAnswersFor"),
            ("Đơn vị phối hợp làm gì", draft.SupportersDo, Directive.TextLength, "SupportersDo"),
            ("Sản phẩm", draft.ProductText, Directive.WorkLength, "ProductText"),
            ("Người chỉ đạo", draft.DirectedBy, Directive.ShortLength, "DirectedBy"),
            ("Căn cứ", draft.LegalGround, Directive.ShortLength, "LegalGround"),
            ("Số văn bản", draft.Document?.Number, Directive.ShortLength, "DocumentNumber"),
            ("Cơ quan ban hành", draft.Document?.Body, Directive.ShortLength, "DocumentBody"),
            ("Trích nội dung", draft.Document?.Excerpt, Directive.TextLength, "DocumentExcerpt"),
        };
        return parts
            .Where(part => part.Text?.Length > part.Length)
            .Select(part => DirectiveRefusals.TooLong(part.Name, part.Length, part.Field))
            .FirstOrDefault();
    }

    private static Refusal? CheckUnits(DirectiveDraft draft, Directive? parent, Units units)
    {
        var lead = units.ByPath(draft.LeadPath!);
        if (
            lead is null
            || units.Organisation(lead.Path) is not { } owner
            || owner.Kind == UnitKind.Province
            || !Reaches(draft.Giver, lead, parent is not null)
        )
        {
            return DirectiveRefusals.MayNotGive;
        }

        if (!DirectiveCompetence.MayAnswer(draft.Person!, owner.Path))
        {
            return DirectiveRefusals.PersonNotOfLead;
        }

        var strange = draft.SupportPaths.Any(path =>
            units.ByPath(path) is not { } unit
            || unit.ProvinceCode != draft.Giver.ProvinceCode
            || unit.Path == owner.Path
            || unit.Path == lead.Path
            || units.Organisation(path)?.Kind == UnitKind.Province
        );
        return strange ? DirectiveRefusals.UnknownSupport : null;
    }

    private static Refusal? CheckParent(Seat giver, Directive parent)
    {
        if (!DirectiveCompetence.Leads(parent, giver))
        {
            return DirectiveRefusals.NotYours;
        }

        if (parent.Stage is not (DirectiveStage.Given or DirectiveStage.Working))
        {
            return DirectiveRefusals.ParentClosed;
        }

        return parent.Level >= Directive.MostLevels ? DirectiveRefusals.TooDeep(Directive.MostLevels) : null;
    }

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
