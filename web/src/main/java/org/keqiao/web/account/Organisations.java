package org.keqiao.web.account;

import com.fasterxml.uuid.Generators;
import java.util.Optional;
import java.util.UUID;
import org.keqiao.contracts.vocabulary.OrganisationKind;
import org.keqiao.contracts.vocabulary.Zone;
import org.keqiao.web.reach.SystemReach;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All organisations. */
@Repository
public class Organisations {

    private static final String SELECT = "SELECT id, name, kind, zone, verified, demonstration FROM organisation";

    private final JdbcClient jdbc;
    private final SystemReach system;

    Organisations(JdbcClient jdbc, SystemReach system) {
        this.jdbc = jdbc;
        this.system = system;
    }

    public Optional<Organisation> find(UUID id) {
        return jdbc.sql(SELECT + " WHERE id = :id")
                .param("id", id)
                .query(Organisation.class)
                .optional();
    }

    public Optional<Organisation> find(String name) {
        return jdbc.sql(SELECT + " WHERE name = :name")
                .param("name", name.strip())
                .query(Organisation.class)
                .optional();
    }

    /** Finds by id or by name, as API callers and import files give it. */
    public Optional<Organisation> findByIdOrName(String idOrName) {
        try {
            return find(UUID.fromString(idOrName.strip()));
        } catch (IllegalArgumentException aName) {
            return find(idOrName);
        }
    }

    /** Registers an organisation that a coordinator or administrator vouches for; one of the same name fails with {@link OrganisationNameTaken}. */
    public Organisation register(String name, OrganisationKind kind, Zone zone, boolean demonstration) {
        return add(name, kind, zone, true, demonstration);
    }

    /** Registers an organisation that nobody has verified yet; one of the same name fails with {@link OrganisationNameTaken}. */
    public Organisation apply(String name, OrganisationKind kind, Zone zone) {
        return add(name, kind, zone, false, false);
    }

    private Organisation add(String name, OrganisationKind kind, Zone zone, boolean verified, boolean demonstration) {
        Organisation organisation = new Organisation(
                Generators.timeBasedEpochGenerator().generate(), name.strip(), kind, zone, verified, demonstration);
        try {
            system.run(() -> insert(organisation));
        } catch (DuplicateKeyException taken) {
            throw new OrganisationNameTaken(organisation.name(), taken);
        }
        return organisation;
    }

    private void insert(Organisation organisation) {
        jdbc.sql("""
                INSERT INTO organisation (id, name, kind, zone, standing, demonstration)
                VALUES (:id, :name, :kind, :zone, :standing, :demonstration)""")
                .param("id", organisation.id())
                .param("name", organisation.name())
                .param("kind", organisation.kind().name())
                .param("zone", organisation.zone().name())
                .param("standing", organisation.verified() ? "VERIFIED" : "PENDING")
                .param("demonstration", organisation.demonstration())
                .update();
    }
}
