using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Territory.Contacts;

/// <summary>Records where and how a centre is reached from a day on.</summary>
internal sealed class SetContact(WriteGate gate, Units units)
{
    public async Task<Result<Guid>> RunAsync(Input input, Scope scope, Deed deed, CancellationToken ct)
    {
        if (
            units.ByPath(input.UnitPath) is not { Kind: UnitKind.ServiceCentre or UnitKind.ProvinceCentre } unit
            || !scope.Covers(unit.Path)
        )
        {
            return TerritoryRefusals.NotYourCentre;
        }

        if (Check(input) is { } refusal)
        {
            return refusal;
        }

        var contact = new OfficeContact
        {
            Id = Guid.CreateVersion7(),
            UnitPath = unit.Path,
            From = input.From!.Value,
            Address = input.Address!.Trim(),
            Phone = input.Phone!.Trim(),
            Hours = input.Hours?.Trim() ?? string.Empty,
            RecordedAt = deed.At,
            RecordedBy = deed.Actor.Signature,
        };
        return await gate.RunAsync<Guid>(
            deed,
            (write, _) =>
            {
                write.Db.OfficeContacts.Add(contact);
                write.Record(
                    "territory.contact-set",
                    "contact",
                    contact.Id,
                    unit.ProvinceCode,
                    unit.Path,
                    $"Địa chỉ, điện thoại của {unit.Name} từ {VietnameseFormat.Date(contact.From)}: {contact.Address}; {contact.Phone}"
                );
                return Task.FromResult<Result<Guid>>(contact.Id);
            },
            ct
        );
    }

    private static Refusal? Check(Input input) =>
        input switch
        {
            _ when string.IsNullOrWhiteSpace(input.Address) || input.Address.Trim().Length > OfficeContact.AddressLength =>
                TerritoryRefusals.AddressMissing,
            _ when !IsPhone(input.Phone) => TerritoryRefusals.BadContactPhone,
            _ when input.Hours?.Trim().Length > OfficeContact.HoursLength => TerritoryRefusals.ContactHoursTooLong,
            { From: null } => TerritoryRefusals.ContactFromMissing,
            _ => null,
        };

    // Two numbers, an extension, a hotline: what people write, as long as it can be dialled.
    private static bool IsPhone(string? text) =>
        text?.Trim() is { Length: >= 3 and <= OfficeContact.PhoneLength } phone
        && phone.Count(char.IsAsciiDigit) >= 3
        && phone.All(letter => char.IsAsciiDigit(letter) || " +().,;/-".Contains(letter));

    internal sealed record Input(string UnitPath, string? Address, string? Phone, string? Hours, DateOnly? From);
}
