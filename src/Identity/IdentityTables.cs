using Microsoft.EntityFrameworkCore;
using ThongSuot.Identity.Absences;
using ThongSuot.Identity.Proposals;
using ThongSuot.Identity.SignIn;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Identity;

internal static class IdentityTables
{
    extension(Db db)
    {
        public DbSet<Account> Accounts => db.Set<Account>();

        public DbSet<AccountSeat> AccountSeats => db.Set<AccountSeat>();

        public DbSet<ApiClient> ApiClients => db.Set<ApiClient>();

        public DbSet<Proposal> Proposals => db.Set<Proposal>();

        public DbSet<UnknownName> UnknownNames => db.Set<UnknownName>();

        public DbSet<EndedSession> EndedSessions => db.Set<EndedSession>();
    }

    public static void Map(ModelBuilder model)
    {
        model.Entity<Account>(account =>
        {
            account.ToTable("identity_accounts");
            account.Property(row => row.Id).ValueGeneratedNever();
            account.HasIndex(row => row.UserName).IsUnique();
            account.Property(row => row.Version).IsConcurrencyToken();
        });
        model.Entity<AccountSeat>(seat =>
        {
            seat.ToTable("identity_seats");
            seat.Property(row => row.Id).ValueGeneratedNever();
            seat.HasIndex(row => row.AccountId);
            // Who works in a unit: assigning, and the administrator's list.
            seat.HasIndex(row => row.UnitPath);
            seat.Property(row => row.Version).IsConcurrencyToken();
        });
        model.Entity<Absence>(absence =>
        {
            absence.ToTable("identity_absences");
            absence.Property(row => row.Id).ValueGeneratedNever();
            absence.Property(row => row.Reason).HasMaxLength(Absence.ReasonLength);
            // Asked with each request: few are on at a time.
            absence.HasIndex(row => row.StandInSeatId).HasFilter("ended_at IS NULL");
            absence.HasIndex(row => row.UnitPath).HasFilter("ended_at IS NULL");
            absence.Property(row => row.Version).IsConcurrencyToken();
        });
        model.Entity<EndedSession>(session =>
        {
            session.ToTable("identity_ended_sessions");
            session.Property(row => row.Id).ValueGeneratedNever();
        });
        model.Entity<UnknownName>(name =>
        {
            name.ToTable("identity_unknown_names");
            name.HasKey(row => row.NameHash);
        });
        model.Entity<Proposal>(proposal =>
        {
            proposal.ToTable("identity_proposals");
            proposal.Property(row => row.Id).ValueGeneratedNever();
            proposal.HasIndex(row => row.AccountId);
        });
        model.Entity<ApiClient>(client =>
        {
            client.ToTable("identity_api_clients");
            client.Property(row => row.Id).ValueGeneratedNever();
            client.HasIndex(row => row.KeyHash).IsUnique();
            client.Property(row => row.Addresses).HasMaxLength(ApiClient.AddressesLength);
            client.Property(row => row.Version).IsConcurrencyToken();
        });
    }
}
